import { textsIn } from "@softmanager/texts";
import { databaseOf } from "../../../platform/database.ts";
import type { Job } from "../../../platform/job.ts";
import { run } from "../../../platform/run.ts";
import { mailTexts } from "../mails/texts.ts";
import { post } from "../mails/post.ts";
import { issueEmailToken } from "../use-cases/issue-email-token.ts";

/** Mails the link to choose a new password, if the address has an account; the asker cannot tell. */
export const sendResetMail: Job = {
  name: "identity.sendResetMail",
  retry: { limit: 10, delaySeconds: 5 },
  async run(request, { email }) {
    const { services } = request;
    const person = await databaseOf(services.orm.em.fork())
      .selectFrom("person")
      .where((eb) => eb(eb.fn("lower", ["email"]), "=", String(email)))
      .where("deactivatedAt", "is", null)
      .where("isDemo", "=", false)
      .select("id")
      .executeTakeFirst();
    if (!person) return;
    const to = await run(request, issueEmailToken, { personId: person.id, purpose: "RESET" });
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
