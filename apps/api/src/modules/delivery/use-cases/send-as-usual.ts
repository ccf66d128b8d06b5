import { sendAsUsualInput } from "@softmanager/inputs";
import { assertEmailVerified, EmailNotVerified } from "../../identity/index.ts";
import { useCase } from "../../../platform/use-case.ts";
import { lockIssued } from "../lock-issued.ts";
import { queueMail, usualMail } from "../mail/queue-mail.ts";
import { addressesReached } from "../mail/reached.ts";
import { recipientsFor } from "../mail/recipients-for.ts";
import { DocumentNotDeliverable, NoMailAddress } from "../problems.ts";

/**
 * Sends an issued document in the words and to the people that are usual for it, as many are sent at once. Nobody gets
 * it twice: whoever may have it already is left out.
 */
export const sendAsUsual = useCase({
  name: "delivery.sendAsUsual",
  permission: "document:send",
  subject: "document",
  input: sendAsUsualInput,
  problems: [EmailNotVerified, DocumentNotDeliverable, NoMailAddress],
  async run(scope, { documentId }) {
    const { companyId, db } = scope;
    await assertEmailVerified(scope);
    await lockIssued(scope, documentId);
    const all = await recipientsFor(db, { companyId, documentId });
    if (all.length === 0) throw new NoMailAddress();
    const reached = (await addressesReached(db, { companyId, documentIds: [documentId] })).get(documentId);
    const recipients = all.filter(({ email }) => !reached?.has(email.toLowerCase()));
    const about = { documentId, wish: usualMail, recipients, isTest: false };
    return { documentId, mailId: recipients.length > 0 ? await queueMail(scope, about) : null };
  },
});
