import { sendAfterIssueInput } from "@softmanager/inputs";
import type { MailWish } from "../mail/queue-mail.ts";
import { queueMail } from "../mail/queue-mail.ts";
import type { Recipient } from "../mail/recipients-for.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockIssued } from "../lock-issued.ts";
import { DocumentNotDeliverable } from "../problems.ts";

/** Fulfils the wish to send a document once it is issued: once, and only for the issue it was made for. */
export const sendAfterIssue = useCase({
  name: "delivery.sendAfterIssue",
  permission: "system",
  subject: "document",
  input: sendAfterIssueInput,
  problems: [DocumentNotDeliverable],
  async run(scope, { documentId }) {
    const wish = await takeWish(scope, documentId);
    if (!wish) return { documentId, mailId: null };
    await lockIssued(scope, documentId);
    const { recipients, ...words } = wish.mail as unknown as MailWish & { recipients: Recipient[] };
    const { requestedBy } = wish;
    const mailId = await queueMail(scope, { documentId, wish: words, recipients, isTest: false, requestedBy });
    return { documentId, mailId };
  },
});

function takeWish(scope: Scope, documentId: string) {
  const { companyId, now: sentAt } = scope;
  return scope.db
    .updateTable("sendAfterIssue")
    .from("document")
    .set({ sentAt })
    .whereRef("document.companyId", "=", "sendAfterIssue.companyId")
    .whereRef("document.id", "=", "sendAfterIssue.documentId")
    .whereRef("document.version", "=", "sendAfterIssue.documentVersion")
    .where("sendAfterIssue.companyId", "=", companyId)
    .where("sendAfterIssue.documentId", "=", documentId)
    .where("sendAfterIssue.sentAt", "is", null)
    .returning(["sendAfterIssue.mail", "sendAfterIssue.requestedBy"])
    .executeTakeFirst();
}
