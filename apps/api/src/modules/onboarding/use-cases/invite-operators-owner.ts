import { inviteMemberInput } from "@softmanager/inputs";
import { z } from "zod";
import { useCase } from "../../../platform/use-case.ts";
import { inviteMember, revokeInvitation } from "../../identity/index.ts";
import { usernameOf } from "../open-books.ts";
import { lockOperator } from "../operator-record.ts";
import { operatorStanding } from "../operator-standing.ts";

/**
 * Asks somebody in as the owner of the operator's own company, which nobody could enter otherwise. Whoever was asked
 * before them, by a setting that has changed since, is not let in any more.
 */
export const inviteOperatorsOwner = useCase({
  name: "onboarding.inviteOperatorsOwner",
  permission: "system",
  subject: "company",
  input: z.object({ email: z.string(), givenName: z.string(), familyName: z.string() }),
  problems: [],
  async run(scope, person) {
    const { companyId } = scope;
    await lockOperator(scope);
    const { hasOwner, invited } = await operatorStanding(scope.db, scope);
    if (hasOwner || invited.some(({ email }) => email === person.email)) return { companyId };
    for (const invitation of invited) await revokeInvitation.run(scope, invitation);
    const owner = { ...person, username: usernameOf(person.email), role: "OWNER" as const };
    await inviteMember.run(scope, inviteMemberInput.parse(owner));
    return { companyId };
  },
});
