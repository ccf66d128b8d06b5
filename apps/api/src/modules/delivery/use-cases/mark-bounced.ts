import { markBouncedInput } from "@softmanager/inputs";
import { membershipOf } from "../../../platform/actor.ts";
import { useCase } from "../../../platform/use-case.ts";
import { mailSettled } from "../events.ts";
import { lockRecipient } from "../find-recipient.ts";
import { readDeliveryStatus } from "../mail/delivery-status.ts";
import type { EmailRecipient } from "../model/email-recipient.ts";
import { BounceOfAnotherMail, MailNotHandedOver, MailNotReturned } from "../problems.ts";

/**
 * Takes a person's word that a mail came back: the notification landed in their own mailbox. What the server wrote is
 * kept, and who told it. Told again it is the same.
 */
export const markBounced = useCase({
  name: "delivery.markBounced",
  permission: "document:send",
  subject: "document",
  input: markBouncedInput,
  problems: [MailNotHandedOver, BounceOfAnotherMail, MailNotReturned],
  async run(scope, { recipientId, message: told }) {
    const { recipient, message } = await lockRecipient(scope, recipientId);
    const about = { documentId: message.documentId, mailId: message.id };
    if (recipient.state === "BOUNCED") return about;
    const words = await wordsIn(told, recipient);
    if (!recipient.bounce({ words, at: scope.now, by: membershipOf(scope.actor) })) {
      throw new MailNotHandedOver(recipient.email);
    }
    scope.announce(mailSettled({ ...about, recipientId, state: recipient.state }));
    return about;
  },
});

/** The server's words in a notification, which must speak of this very mail; any other text is taken as it stands. */
async function wordsIn(told: string, { smtpId, email }: EmailRecipient): Promise<string> {
  const status = await readDeliveryStatus(told);
  if (!status) return told;
  if (status.messageIds.length > 0 && !status.messageIds.includes(smtpId)) throw new BounceOfAnotherMail(email);
  const failed = status.recipients.filter(({ action }) => action === "failed");
  const report = failed.find(({ address }) => address === email.toLowerCase()) ?? failed[0];
  if (!report) throw new MailNotReturned();
  return report.words || told;
}
