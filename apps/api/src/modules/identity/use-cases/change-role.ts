import { changeRoleInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertAnotherOwner, assertOwnersDecide, findMembershipAt } from "../find-membership.ts";
import { LastOwner, OwnersOnly } from "../problems.ts";

/** Gives a person another role in the company; their very next request has its rights. */
export const changeRole = useCase({
  name: "identity.changeRole",
  permission: "membership:manage",
  subject: "membership",
  input: changeRoleInput,
  problems: [LastOwner, OwnersOnly],
  async run(scope, { membershipId, expectedVersion, role }) {
    const membership = await findMembershipAt(scope, { membershipId, expectedVersion });
    assertOwnersDecide(scope, membership.role, role);
    if (membership.role === "OWNER" && role !== "OWNER") await assertAnotherOwner(scope, membershipId);
    membership.role = role;
    return { membershipId };
  },
});
