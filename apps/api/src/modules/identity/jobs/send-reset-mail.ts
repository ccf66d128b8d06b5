import { textsIn } from "@softmanager/texts";
import type { Job } from "../../../platform/job.ts";
import { run } from "../../../platform/run.ts";
import { mailTexts } from "../mails/texts.ts";
import { post } from "../mails/post.ts";
import { issueEmailToken } from "../use-cases/issue-email-token.ts";

/** Mails the link to choose a new password, if the address has an account; the asker cannot tell. */
export const sendResetMail: Job = {
  name: "identity.sendResetMail",
  retry: { limit: 10, delaySeconds: 5 },
  async run(request, { personId }) {
    if (!personId) return;
    const { services } = request;
    const to = await run(request, issueEmailToken, { personId: String(personId), purpose: "RESET" });
    const text = textsIn(mailTexts, to.language);
    await post(services, {
      to: { name: to.name, address: to.email },
      language: to.language,
      subject: text.resetSubject,
      paragraphs: [text.resetGreeting({ name: to.givenName }), text.resetBody],
      action: { label: text.resetAction, url: `${services.config.publicUrl}/reset-password#token=${request.secret}` },
      closing: text.resetClosing,
    });
  },
};
