import type { MailOutcome } from "../../../platform/mailer.ts";
import type { Scope } from "../../../platform/scope.ts";
import { mailSettled } from "../events.ts";
import { EmailMessage } from "../model/email-message.ts";
import { longestWords, type EmailRecipient } from "../model/email-recipient.ts";

/** Notes how an attempt ended, and starts the next one where there is to be one. */
export async function noteOutcome(
  scope: Scope,
  recipient: EmailRecipient,
  { outcome, response }: { outcome: MailOutcome; response: string },
): Promise<void> {
  const { companyId, now: at } = scope;
  const words = response.slice(0, longestWords);
  recipient.settle({ outcome, response: words, at });
  const attempt = { id: scope.newId(), recipientId: recipient.id, at, outcome, response: words };
  await scope.db
    .insertInto("emailAttempt")
    .values({ companyId, ...attempt })
    .execute();
  const message = await scope.em.findOneOrFail(EmailMessage, { companyId, id: recipient.messageId });
  const { documentId, id: mailId } = message;
  scope.announce(mailSettled({ documentId, mailId, recipientId: recipient.id, state: recipient.state }));
  enqueueNext(scope, recipient);
}

/** Starts the job of the next attempt for the moment it is due. */
export function enqueueNext(scope: Scope, { id: recipientId, nextAttemptAt }: EmailRecipient): void {
  if (!nextAttemptAt) return;
  const delaySeconds = Math.max(1, Math.ceil((nextAttemptAt.getTime() - scope.now.getTime()) / 1000));
  scope.enqueue({ name: "delivery.sendMail", payload: { recipientId }, delaySeconds });
}
