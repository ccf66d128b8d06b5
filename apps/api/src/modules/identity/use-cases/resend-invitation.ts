import { resendInvitationInput } from "@softmanager/inputs";
import { secondsAfter } from "../../../platform/clock.ts";
import { useCase } from "../../../platform/use-case.ts";
import { findOpenInvitation, goodForSeconds } from "../invitations.ts";

/** Mails the invitation again; the new link replaces the earlier one. */
export const resendInvitation = useCase({
  name: "identity.resendInvitation",
  permission: "membership:manage",
  subject: "invitation",
  input: resendInvitationInput,
  problems: [],
  async run(scope, { invitationId }) {
    const invitation = await findOpenInvitation(scope, invitationId);
    invitation.expiresAt = secondsAfter(scope.now, goodForSeconds);
    scope.enqueue({ name: "identity.sendInvitationMail", payload: { invitationId } });
    return { invitationId };
  },
});
