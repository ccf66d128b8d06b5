import { resendMailInput } from "@softmanager/inputs";
import { assertEmailVerified, EmailNotVerified } from "../../identity/index.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockRecipient } from "../find-recipient.ts";
import { lockIssued } from "../lock-issued.ts";
import { queueFor } from "../mail/queue-mail.ts";
import { DocumentNotDeliverable, MailUnderWay } from "../problems.ts";

/**
 * Sends a mail once more to one of its recipients, or to the right address instead of a wrong one. Where the first
 * copy may have arrived, the second carries the same id, and the retry that was planned is left out.
 */
export const resendMail = useCase({
  name: "delivery.resendMail",
  permission: "document:send",
  subject: "document",
  input: resendMailInput,
  problems: [EmailNotVerified, DocumentNotDeliverable, MailUnderWay],
  async run(scope, { recipientId, email }) {
    await assertEmailVerified(scope);
    const { recipient, message } = await lockRecipient(scope, recipientId);
    if (recipient.handingOverAt || recipient.state === "QUEUED") throw new MailUnderWay(recipient.email);
    if (!message.isTest) await lockIssued(scope, message.documentId);
    const isSameMail = recipient.state === "UNKNOWN" && (!email || email === recipient.email);
    recipient.leaveToHand();
    queueFor(
      scope,
      message,
      { email: email ?? recipient.email, name: recipient.name },
      { resentFromId: recipientId, ...(isSameMail ? { smtpId: recipient.smtpId } : {}) },
    );
    return { documentId: message.documentId, mailId: message.id };
  },
});
