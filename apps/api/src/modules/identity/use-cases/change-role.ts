import { changeRoleInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertAnotherOwner, findMembershipAt } from "../find-membership.ts";
import { LastOwner } from "../problems.ts";

/** Gives a person another role in the company; their very next request has its rights. */
export const changeRole = useCase({
  name: "identity.changeRole",
  permission: "membership:manage",
  subject: "membership",
  input: changeRoleInput,
  problems: [LastOwner],
  async run(scope, { membershipId, expectedVersion, role }) {
    const membership = await findMembershipAt(scope, { membershipId, expectedVersion });
    if (membership.role === "OWNER" && role !== "OWNER") await assertAnotherOwner(scope, membershipId);
    membership.role = role;
    return { membershipId };
  },
});
