import { sendTestMailInput } from "@softmanager/inputs";
import { assertEmailVerified, EmailNotVerified } from "../../identity/index.ts";
import { personOf } from "../../../platform/actor.ts";
import { forbidden } from "../../../platform/errors.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { queueMail } from "../mail/queue-mail.ts";

/** Sends the mail to whoever asks, and to nobody else: to see it before the customer does. A draft may be tried too. */
export const sendTestMail = useCase({
  name: "delivery.sendTestMail",
  permission: "document:send",
  subject: "document",
  input: sendTestMailInput,
  problems: [EmailNotVerified],
  async run(scope, { documentId, ...wish }) {
    await assertEmailVerified(scope);
    const mailId = await queueMail(scope, { documentId, wish, recipients: [await oneself(scope)], isTest: true });
    return { documentId, mailId };
  },
});

async function oneself(scope: Scope) {
  const personId = personOf(scope.actor);
  if (!personId) throw forbidden("signed-in");
  const { email, givenName, familyName } = await scope.db
    .selectFrom("person")
    .where("id", "=", personId)
    .select(["email", "givenName", "familyName"])
    .executeTakeFirstOrThrow();
  return { email, name: `${givenName} ${familyName}` };
}
