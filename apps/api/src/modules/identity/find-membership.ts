import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { Membership } from "./model/membership.ts";
import { LastOwner, OwnersOnly } from "./problems.ts";

/** A membership of the company, as the caller saw it. */
export async function findMembershipAt(
  { em, companyId }: Scope,
  { membershipId, expectedVersion }: { membershipId: string; expectedVersion: number },
): Promise<Membership> {
  const membership = await em.findOne(Membership, { companyId, id: membershipId });
  if (!membership) throw notFound("Membership");
  if (membership.version !== expectedVersion) throw new VersionConflict(expectedVersion, membership.version);
  return membership;
}

/** Whoever may manage people could make themselves an owner otherwise, or shut one out. */
export function assertOwnersDecide({ actor }: Scope, ...roles: string[]): void {
  const mayDecide = actor.kind === "SYSTEM" || (actor.kind === "MEMBER" && actor.role === "OWNER");
  if (roles.includes("OWNER") && !mayDecide) throw new OwnersOnly();
}

/** Locks the active owners before it counts them, so that two of them cannot shut each other out at once. */
export async function assertAnotherOwner({ db, companyId }: Scope, membershipId: string): Promise<void> {
  const owners = await db
    .selectFrom("membership")
    .where("companyId", "=", companyId)
    .where("role", "=", "OWNER")
    .where("deactivatedAt", "is", null)
    .orderBy("id")
    .forUpdate()
    .select("id")
    .execute();
  if (!owners.some(({ id }) => id !== membershipId)) throw new LastOwner();
}
