import { textsIn } from "@softmanager/texts";
import type { Job } from "../../../platform/job.ts";
import { run } from "../../../platform/run.ts";
import { mailTexts } from "../mails/texts.ts";
import { post } from "../mails/post.ts";
import { issueInvitationToken } from "../use-cases/issue-invitation-token.ts";

/** Mails the link by which somebody joins a company, in the language of whoever invites. */
export const sendInvitationMail: Job = {
  name: "identity.sendInvitationMail",
  retry: { limit: 10, delaySeconds: 5 },
  async run(request, { invitationId }) {
    const { services } = request;
    const invitation = await run(request, issueInvitationToken, { invitationId: String(invitationId) });
    if (!invitation.isOpen) return;
    const { language, company, inviter } = invitation;
    const text = textsIn(mailTexts, language);
    await post(services, {
      to: { name: invitation.name, address: invitation.email },
      language,
      subject: text.inviteSubject({ company }),
      paragraphs: [
        text.resetGreeting({ name: invitation.givenName }),
        inviter ? text.inviteBody({ inviter, company }) : text.inviteOwnerBody({ company }),
      ],
      action: { label: text.inviteAction, url: `${services.config.publicUrl}/invitation#token=${request.secret}` },
      closing: text.inviteClosing,
    });
  },
};
