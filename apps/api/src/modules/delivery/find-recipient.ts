import { LockMode } from "@mikro-orm/core";
import { notFound } from "../../platform/errors.ts";
import type { Scope } from "../../platform/scope.ts";
import { EmailMessage } from "./model/email-message.ts";
import { EmailRecipient } from "./model/email-recipient.ts";

/** Somebody a mail of this company goes to, locked so that one attempt is made at a time; and the mail. */
export async function lockRecipient(
  scope: Scope,
  recipientId: string,
): Promise<{ recipient: EmailRecipient; message: EmailMessage }> {
  const { companyId, em } = scope;
  const own = { companyId, id: recipientId };
  const recipient = await em.findOne(EmailRecipient, own, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!recipient) throw notFound("Mail");
  const message = await em.findOneOrFail(EmailMessage, { companyId, id: recipient.messageId });
  return { recipient, message };
}
