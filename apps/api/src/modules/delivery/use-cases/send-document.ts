import { sendDocumentInput } from "@softmanager/inputs";
import { assertEmailVerified, EmailNotVerified } from "../../identity/index.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockIssued } from "../lock-issued.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { DocumentNotDeliverable } from "../problems.ts";

/** Sends an issued document by mail. What becomes of it is told per recipient, in the server's words. */
export const sendDocument = useCase({
  name: "delivery.sendDocument",
  permission: "document:send",
  subject: "document",
  input: sendDocumentInput,
  problems: [EmailNotVerified, DocumentNotDeliverable],
  async run(scope, { documentId, recipients, ...wish }) {
    await assertEmailVerified(scope);
    await lockIssued(scope, documentId);
    const mailId = await queueMail(scope, { documentId, wish, recipients, isTest: false });
    return { documentId, mailId };
  },
});
