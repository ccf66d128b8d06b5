import { membershipInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertAnotherOwner, assertOwnersDecide, findMembershipAt } from "../find-membership.ts";
import { ApiKey } from "../model/api-key.ts";
import { endSessions } from "../open-session.ts";
import { LastOwner, OwnersOnly } from "../problems.ts";

/** Shuts a person out of the company at once: their sessions and their keys here end in the same transaction. */
export const deactivateMembership = useCase({
  name: "identity.deactivateMembership",
  permission: "membership:manage",
  subject: "membership",
  input: membershipInput,
  problems: [LastOwner, OwnersOnly],
  async run(scope, { membershipId, expectedVersion }) {
    const { em, companyId, now } = scope;
    const membership = await findMembershipAt(scope, { membershipId, expectedVersion });
    if (membership.deactivatedAt) return { membershipId };
    assertOwnersDecide(scope, membership.role);
    if (membership.role === "OWNER") await assertAnotherOwner(scope, membershipId);
    membership.deactivatedAt = now;
    const keys = await em.find(ApiKey, { companyId, membershipId, revokedAt: null });
    for (const key of keys) key.revokedAt = now;
    await endSessions(scope, membership.person.id);
    return { membershipId };
  },
});
