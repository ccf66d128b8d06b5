import type { Actor } from "../../platform/actor.ts";
import type { Permission } from "../../platform/permissions.ts";
import type { Recall } from "../../platform/services.ts";
import { inCompany } from "../../platform/tenancy.ts";
import { permissionsOf, type Role } from "./model/role.ts";

/**
 * Whoever asked for something that the worker does later, with the rights they have by now; null when they may do nothing
 * any more: deactivated, or their key revoked or expired.
 */
export const recallActor: Recall = (services, { companyId, membershipId, apiKeyId }) =>
  inCompany(services, companyId, async (db): Promise<Actor | null> => {
    const row = await db
      .selectFrom("membership")
      .innerJoin("person", "person.id", "membership.personId")
      .innerJoin("company", "company.id", "membership.companyId")
      .where("membership.companyId", "=", companyId)
      .where("membership.id", "=", membershipId)
      .where("membership.deactivatedAt", "is", null)
      .where("person.deactivatedAt", "is", null)
      .select(["membership.role", "company.timeZone", "person.id as personId"])
      .select(["person.givenName", "person.familyName", "person.isDemo"])
      .executeTakeFirst();
    if (!row) return null;
    const { personId, timeZone, isDemo } = row;
    const common = { companyId, membershipId, personId, timeZone };
    const permissions = permissionsOf(row.role as Role, { isDemo });
    const name = `${row.givenName} ${row.familyName}`;
    if (!apiKeyId) return { kind: "MEMBER", ...common, sessionId: "", name, isDemo, role: row.role, permissions };
    const key = await db
      .selectFrom("apiKey")
      .where("companyId", "=", companyId)
      .where("id", "=", apiKeyId)
      .where("revokedAt", "is", null)
      .where((is) => is.or([is("expiresAt", "is", null), is("expiresAt", ">", services.clock.now())]))
      .select(["name", "scopes"])
      .executeTakeFirst();
    if (!key) return null;
    const isHeld = (scope: string): scope is Permission => permissions.has(scope as Permission);
    return { kind: "API_KEY", ...common, apiKeyId, name: key.name, permissions: new Set(key.scopes.filter(isHeld)) };
  });
