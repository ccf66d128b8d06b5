import type { Actor } from "./actor.ts";
import { forbidden, unauthenticated } from "./errors.ts";

/** Every act on every resource that exists in the product. An unlisted one does not compile. */
export const permissions = [
  "company:read",
  "company:update",
  "membership:read",
  "membership:manage",
  "api-key:read",
  "api-key:manage",
  "api-key:manage-own",
  "series:read",
  "series:manage",
  "customer:read",
  "customer:write",
  "customer:reveal-cnp",
  "product:read",
  "product:write",
  "document:read",
  "document:write",
  "document:issue",
  "document:cancel",
  "document:send",
  "public-link:manage",
  "payment:read",
  "payment:record",
  "saved-view:read",
  "saved-view:write",
  "saved-view:manage",
  "audit:read",
] as const;
export type Permission = (typeof permissions)[number];

/**
 * What an operation asks of whoever calls it: a permission in a company, merely being signed in (with an account of
 * one's own: visitors of the demo have none), nothing at all, or being the service itself (acts that only jobs perform).
 */
export type Requirement = Permission | "signed-in" | "anonymous" | "system";

/** Throws unless the actor may. Deny by default: an actor without a company has no permission. */
export function assertPermitted(actor: Actor, requirement: Requirement): void {
  if (requirement === "anonymous") return;
  if (requirement === "system") {
    if (actor.kind !== "SYSTEM") throw forbidden(requirement);
    return;
  }
  if (actor.kind === "ANONYMOUS") throw unauthenticated();
  if (requirement === "signed-in") {
    if (actor.kind === "API_KEY" || actor.kind === "SYSTEM" || actor.isDemo) throw forbidden(requirement);
    return;
  }
  if (actor.kind === "PERSON") throw forbidden(requirement);
  if (actor.kind === "SYSTEM") return;
  if (!actor.permissions.has(requirement)) throw forbidden(requirement);
}

/** May the actor see what only this permission shows? For parts of an answer, which those without it do without. */
export function isPermitted(actor: Actor, permission: Permission): boolean {
  return actor.kind === "SYSTEM" || ("permissions" in actor && actor.permissions.has(permission));
}
