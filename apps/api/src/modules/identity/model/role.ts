import { permissions, type Permission } from "../../../platform/permissions.ts";

/** Built-in roles. DPO and STAFF exist only in the operator's own company. */
export const roles = ["OWNER", "ADMINISTRATOR", "ACCOUNTANT", "MEMBER", "DPO", "STAFF"] as const;
export type Role = (typeof roles)[number];

const reading = permissions.filter((permission) => permission.endsWith(":read"));
/** Whoever works in a company may let programs of theirs work there too, within their own rights. */
const ofEverybody: readonly Permission[] = ["api-key:manage-own"];
const ofAccountants: readonly Permission[] = [...ofEverybody, ...reading, "payment:record", "saved-view:write"];
const ofMembers: readonly Permission[] = [
  ...ofEverybody,
  "company:read",
  "series:read",
  "customer:read",
  "customer:write",
  "product:read",
  "product:write",
  "document:read",
  "document:write",
  "document:issue",
  "document:send",
  "public-link:manage",
  "payment:read",
  "payment:record",
  "saved-view:read",
  "saved-view:write",
];

const permissionsByRole: Record<Role, ReadonlySet<Permission>> = {
  OWNER: new Set(permissions),
  ADMINISTRATOR: new Set(permissions),
  ACCOUNTANT: new Set(ofAccountants),
  MEMBER: new Set(ofMembers),
  DPO: new Set<Permission>([...ofEverybody, "audit:read"]),
  STAFF: new Set<Permission>([...ofEverybody, "company:read", "customer:read", "saved-view:read", "saved-view:write"]),
};

/** What a visitor of the demo company may not do: let others in, keep a way in, or see where the others come from. */
const notInDemo: ReadonlySet<Permission> = new Set([
  "membership:manage",
  "api-key:manage",
  "api-key:manage-own",
  "audit:read",
]);
const permissionsInDemo = new Set(permissions.filter((permission) => !notInDemo.has(permission)));

/** What a role may do in its company; the demo's person may do less, since anybody may be them. */
export function permissionsOf(role: Role, { isDemo = false } = {}): ReadonlySet<Permission> {
  return isDemo ? permissionsInDemo : permissionsByRole[role];
}
