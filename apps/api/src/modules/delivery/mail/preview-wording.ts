import type { DocumentKind, Language } from "@softmanager/domain";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { viewOf } from "../pdf/draw.ts";
import { linkUrl } from "../public-page/token.ts";
import { composeMail, type ComposedMail } from "./compose-mail.tsx";
import { filledWords, type MailWords } from "./mail-words.ts";
import { sampleSaid } from "./sample-said.ts";

interface Wording {
  kind: DocumentKind;
  language: Language;
  words: MailWords;
}

/** What a mail with these words would look like, with a document that there is not. Nothing is written. */
export async function previewWording(
  context: GraphQLContext,
  { kind, language, words }: Wording,
): Promise<ComposedMail> {
  const companyId = company(context);
  const said = await sampleSaid(await db(context), { companyId, today: civilDate(context), kind, language });
  const view = viewOf(said, language);
  return composeMail({
    said,
    view,
    words: filledWords(words, { said, view }),
    linkUrl: linkUrl(context.services.config, sampleToken),
    hasButton: true,
    isPdfAttached: true,
  });
}

/** As long as a token; it opens nothing. */
const sampleToken = "x".repeat(43);
