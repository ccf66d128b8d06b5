import { textsIn } from "@softmanager/texts";
import type { Job } from "../../../platform/job.ts";
import { run } from "../../../platform/run.ts";
import { mailTexts } from "../mails/texts.ts";
import { post } from "../mails/post.ts";
import { issueEmailToken } from "../use-cases/issue-email-token.ts";

/** Mails the link that proves an address; made here, so that its secret is in no job. */
export const sendVerificationMail: Job = {
  name: "identity.sendVerificationMail",
  retry: { limit: 10, delaySeconds: 5 },
  async run(request, { personId }) {
    const { services } = request;
    const to = await run(request, issueEmailToken, { personId: String(personId), purpose: "VERIFY" });
    if (!to.isNeeded) return;
    const text = textsIn(mailTexts, to.language);
    await post(services, {
      to: { name: to.name, address: to.email },
      language: to.language,
      subject: text.verifySubject,
      paragraphs: [text.verifyGreeting({ name: to.givenName }), text.verifyBody],
      action: { label: text.verifyAction, url: `${services.config.publicUrl}/verify-email#token=${request.secret}` },
      closing: text.verifyClosing,
    });
  },
};
