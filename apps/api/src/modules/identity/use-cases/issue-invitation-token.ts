import { z } from "zod";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { closeLinks } from "../invitations.ts";
import { Invitation } from "../model/invitation.ts";
import { hashToken, newToken } from "../model/token.ts";

/** Makes the secret of the link in an invitation's mail; hands it to the job that writes the mail. */
export const issueInvitationToken = useCase({
  name: "identity.issueInvitationToken",
  permission: "system",
  subject: "invitation",
  input: z.object({ invitationId: z.string() }),
  problems: [],
  async run(scope, { invitationId }) {
    const { em, db, companyId, now } = scope;
    const { email, givenName, familyName, invitedByMembershipId, ...invitation } = await em.findOneOrFail(Invitation, {
      companyId,
      id: invitationId,
    });
    const isOpen = !invitation.acceptedAt && !invitation.revokedAt && invitation.expiresAt > now;
    if (isOpen) {
      const token = newToken();
      await closeLinks(scope, invitationId);
      await db
        .insertInto("invitationDirectory")
        .values({ tokenHash: hashToken(token), companyId, invitationId })
        .execute();
      scope.handOut(token);
    }
    const company = await db
      .selectFrom("company")
      .where("id", "=", companyId)
      .select(["name", "language"])
      .executeTakeFirstOrThrow();
    const inviter = invitedByMembershipId ? await inviterOf(scope, invitedByMembershipId) : null;
    return {
      invitationId,
      isOpen,
      email,
      givenName,
      name: `${givenName} ${familyName}`,
      /** Null: the service itself. */
      inviter: inviter && `${inviter.givenName} ${inviter.familyName}`,
      company: company.name,
      language: (inviter ?? company).language === "en" ? ("en" as const) : ("ro" as const),
    };
  },
});

function inviterOf({ db, companyId }: Scope, membershipId: string) {
  return db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .where("membership.companyId", "=", companyId)
    .where("membership.id", "=", membershipId)
    .select(["person.givenName", "person.familyName", "person.language"])
    .executeTakeFirstOrThrow();
}
