import { read } from "../../../platform/reader.ts";
import { civilDate, type Request } from "../../../platform/request.ts";
import type { MailMessage } from "../../../platform/mailer.ts";
import { saidBy } from "../../documents/index.ts";
import { asService } from "../act-as-service.ts";
import { pdfOf } from "../pdf/archived-pdf.ts";
import { viewOf } from "../pdf/draw.ts";
import { pdfFileName } from "../pdf/file-name.ts";
import { linkUrlOf } from "../public-page/links.ts";
import { composeMail } from "./compose-mail.tsx";
import { bringsLink } from "./mail-words.ts";

/** The whole message to one recipient, composed from what was written and from the document as it stands. */
export async function messageFor(request: Request, recipientId: string): Promise<MailMessage | null> {
  const acting = asService(request, "delivery.sendMail");
  const found = await stored(acting, recipientId);
  if (!found) return null;
  const { row, said, linkUrl } = found;
  const view = viewOf(said, row.language as "ro" | "en");
  const { attachPdf: isPdfAttached, includeLink: hasButton, subject, body } = row;
  const composed = await composeMail({ said, view, words: { subject, body }, linkUrl, hasButton, isPdfAttached });
  const attachments = isPdfAttached ? [await attachment(acting, row.documentId)] : [];
  return {
    ...composed,
    from: { name: row.fromName, address: row.fromAddress },
    replyTo: { name: row.fromName, address: row.replyTo },
    to: [{ name: row.name, address: row.email }],
    messageId: row.smtpId,
    attachments,
    wantsReceipt: true,
  };
}

async function attachment(acting: ReturnType<typeof asService>, documentId: string) {
  const { content, said } = await pdfOf(acting, documentId);
  return { filename: pdfFileName(viewOf(said)), content, mediaType: "application/pdf" };
}

function stored(acting: ReturnType<typeof asService>, recipientId: string) {
  const { actor, services } = acting;
  const { companyId } = actor;
  return read(acting, async (db) => {
    const row = await db
      .selectFrom("emailRecipient")
      .innerJoin("emailMessage", (join) =>
        join
          .onRef("emailMessage.companyId", "=", "emailRecipient.companyId")
          .onRef("emailMessage.id", "=", "emailRecipient.messageId"),
      )
      .where("emailRecipient.companyId", "=", companyId)
      .where("emailRecipient.id", "=", recipientId)
      .select(["emailRecipient.name", "emailRecipient.email", "emailRecipient.smtpId", "emailMessage.documentId"])
      .select(["emailMessage.language", "emailMessage.fromName", "emailMessage.fromAddress", "emailMessage.replyTo"])
      .select(["emailMessage.subject", "emailMessage.body", "emailMessage.attachPdf", "emailMessage.includeLink"])
      .executeTakeFirst();
    if (!row) return null;
    const { documentId } = row;
    const said = await saidBy({ db, companyId, today: civilDate(acting), services }, documentId);
    const of = { companyId, documentId, now: services.clock.now() };
    const hasLink = row.includeLink || bringsLink(row);
    return { row, said, linkUrl: hasLink ? await linkUrlOf(db, services.config, of) : null };
  });
}
