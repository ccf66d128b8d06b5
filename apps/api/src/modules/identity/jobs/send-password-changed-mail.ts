import { textsIn } from "@softmanager/texts";
import { databaseOf } from "../../../platform/database.ts";
import type { Job } from "../../../platform/job.ts";
import { mailTexts } from "../mails/texts.ts";
import { post } from "../mails/post.ts";

/** Tells the owner of an account that its password was changed, in case it was not them. */
export const sendPasswordChangedMail: Job = {
  name: "identity.sendPasswordChangedMail",
  retry: { limit: 10, delaySeconds: 5 },
  async run({ services }, { personId }) {
    const person = await databaseOf(services.orm.em.fork())
      .selectFrom("person")
      .where("id", "=", String(personId))
      .select(["email", "givenName", "familyName", "language"])
      .executeTakeFirstOrThrow();
    const language = person.language === "en" ? "en" : "ro";
    const text = textsIn(mailTexts, language);
    await post(services, {
      to: { name: `${person.givenName} ${person.familyName}`, address: person.email },
      language,
      subject: text.changedSubject,
      paragraphs: [text.resetGreeting({ name: person.givenName }), text.changedBody],
      closing: text.changedClosing,
    });
  },
};
