import { saidBy } from "../../documents/index.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { viewOf } from "../pdf/draw.ts";
import { pdfFileName } from "../pdf/file-name.ts";
import { linkUrlOf } from "../public-page/links.ts";
import { composeMail } from "./compose-mail.tsx";
import { bringsLink, filledWords, wordsOf } from "./mail-words.ts";
import type { MailWish } from "./queue-mail.ts";
import { recipientsFor } from "./recipients-for.ts";
import { senderOf } from "./sender-of.ts";
import { wordingOf } from "./wording-of.ts";

/** The mail that would be sent now: composed by the same code as the one that is. Nothing is written. */
export async function previewMail(context: GraphQLContext, documentId: string, wish: MailWish): Promise<object> {
  const database = await db(context);
  const { config, clock } = context.services;
  const companyId = company(context);
  const said = await saidBy(
    { db: database, companyId, today: civilDate(context), services: context.services },
    documentId,
  );
  const view = viewOf(said, wish.language ?? undefined);
  const own = await wordingOf(database, { companyId, kind: said.kind, language: view.language });
  const written = wordsOf(wish, { said, view, own });
  const of = { companyId, documentId, now: clock.now() };
  const words = filledWords(written, { said, view });
  const { includeLink: hasButton, attachPdf: isPdfAttached } = wish;
  const linkUrl = hasButton || bringsLink(words) ? await linkUrlOf(database, config, of) : null;
  const composed = await composeMail({ said, view, words, linkUrl, hasButton, isPdfAttached });
  const { fromName, fromAddress, replyTo } = await senderOf(database, config, companyId);
  return {
    ...composed,
    language: view.language,
    from: { email: fromAddress, name: fromName },
    replyTo: { email: replyTo, name: fromName },
    recipients: await recipientsFor(database, { companyId, documentId }),
    writtenSubject: written.subject,
    writtenBody: written.body,
    attachmentName: wish.attachPdf ? pdfFileName(viewOf(said)) : null,
  };
}
