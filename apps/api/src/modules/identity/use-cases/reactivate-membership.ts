import { membershipInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findMembershipAt } from "../find-membership.ts";

/** Lets a person into the company again, with the role they had. Revoked keys stay revoked. */
export const reactivateMembership = useCase({
  name: "identity.reactivateMembership",
  permission: "membership:manage",
  subject: "membership",
  input: membershipInput,
  problems: [],
  async run(scope, { membershipId, expectedVersion }) {
    const membership = await findMembershipAt(scope, { membershipId, expectedVersion });
    membership.deactivatedAt = null;
    return { membershipId };
  },
});
