import { inviteMemberInput } from "@softmanager/inputs";
import { secondsAfter } from "../../../platform/clock.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { useCase } from "../../../platform/use-case.ts";
import { assertOwnersDecide } from "../find-membership.ts";
import { assertNobodyElse, goodForSeconds } from "../invitations.ts";
import { Invitation } from "../model/invitation.ts";
import { AlreadyMember, OwnersOnly, UsernameTaken } from "../problems.ts";

/** Asks somebody into the company, with a role; a mail with a link goes to them. The service itself invites for nobody. */
export const inviteMember = useCase({
  name: "identity.inviteMember",
  permission: "membership:manage",
  subject: "invitation",
  input: inviteMemberInput,
  problems: [AlreadyMember, OwnersOnly, UsernameTaken],
  async run(scope, { idempotencyKey: _key, ...invited }) {
    const { em, companyId, now } = scope;
    assertOwnersDecide(scope, invited.role);
    await assertNobodyElse(scope, invited);
    const invitation = em.create(Invitation, {
      companyId,
      id: scope.newId(),
      ...invited,
      invitedByMembershipId: membershipOf(scope.actor),
      createdAt: now,
      expiresAt: secondsAfter(now, goodForSeconds),
    });
    scope.enqueue({ name: "identity.sendInvitationMail", payload: { invitationId: invitation.id } });
    return { invitationId: invitation.id };
  },
});
