import { LockMode } from "@mikro-orm/core";
import { recordBounceInput } from "@softmanager/inputs";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { mailSettled } from "../events.ts";
import { readDeliveryStatus, type DeliveryStatus } from "../mail/delivery-status.ts";
import { EmailMessage } from "../model/email-message.ts";
import { EmailRecipient } from "../model/email-recipient.ts";
import { BouncedMailUnknown, NoDeliveryStatus } from "../problems.ts";

/**
 * Takes in what a mail server wrote back. A mail that it could not deliver has bounced, one that it put into the mailbox
 * is delivered, in the server's words; a notification of anything else, such as a delay, changes nothing.
 */
export const recordBounce = useCase({
  name: "delivery.recordBounce",
  permission: "document:send",
  subject: "document",
  input: recordBounceInput,
  problems: [NoDeliveryStatus, BouncedMailUnknown],
  async run(scope, { message: raw }) {
    const status = await readDeliveryStatus(raw);
    if (!status) throw new NoDeliveryStatus();
    const sent = await sentTo(scope, status);
    const [first] = sent;
    if (!first) throw new BouncedMailUnknown();
    const message = await scope.em.findOneOrFail(EmailMessage, { companyId: scope.companyId, id: first.messageId });
    for (const recipient of sent) note(scope, recipient, { status, message });
    return { documentId: message.documentId, mailId: message.id };
  },
});

/** Those whom the returned mail went to, newest first: a mail sent once more carries the id of the first copy. */
function sentTo({ em, companyId }: Scope, { messageIds }: DeliveryStatus): Promise<EmailRecipient[]> {
  const own = { companyId, smtpId: { $in: [...messageIds] } };
  return em.find(EmailRecipient, own, { orderBy: { createdAt: "desc" }, lockMode: LockMode.PESSIMISTIC_WRITE });
}

function note(
  scope: Scope,
  recipient: EmailRecipient,
  { status, message }: { status: DeliveryStatus; message: EmailMessage },
): void {
  const told = (action: string) => reportOf(status, { action, recipient });
  const failed = told("failed");
  const delivered = failed ? null : told("delivered");
  const isNews = failed
    ? recipient.bounce({ words: failed.words, at: scope.now })
    : delivered && recipient.deliver({ words: delivered.words, at: scope.now });
  if (!isNews) return;
  const { documentId, id: mailId } = message;
  scope.announce(mailSettled({ documentId, mailId, recipientId: recipient.id, state: recipient.state }));
}

/** One mail goes to one recipient: where a server names an address it forwarded to, it is theirs all the same. */
function reportOf(
  { recipients }: DeliveryStatus,
  { action, recipient }: { action: string; recipient: EmailRecipient },
) {
  const reports = recipients.filter((report) => report.action === action);
  return reports.find(({ address }) => address === recipient.email.toLowerCase()) ?? reports[0] ?? null;
}
