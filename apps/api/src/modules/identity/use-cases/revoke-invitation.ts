import { revokeInvitationInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { closeLinks, findOpenInvitation } from "../invitations.ts";

/** Takes an invitation back; its link opens nothing any more. */
export const revokeInvitation = useCase({
  name: "identity.revokeInvitation",
  permission: "membership:manage",
  subject: "invitation",
  input: revokeInvitationInput,
  problems: [],
  async run(scope, { invitationId }) {
    const invitation = await findOpenInvitation(scope, invitationId);
    invitation.revokedAt = scope.now;
    await closeLinks(scope, invitationId);
    return { invitationId };
  },
});
