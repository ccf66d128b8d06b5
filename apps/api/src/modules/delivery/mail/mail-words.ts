import {
  fillTokens,
  formatDate,
  tokensIn,
  type DocumentKind,
  type Language,
  type MailValues,
} from "@softmanager/domain";
import type { DocumentView } from "@softmanager/documents";
import { textsIn } from "@softmanager/texts";
import type { Said } from "../../documents/index.ts";
import { inSentence, mailTexts } from "./mail-texts.ts";

/** What a person may have written; null takes the words to begin with. */
export interface WrittenWords {
  subject: string | null;
  body: string | null;
}

export interface MailWords {
  subject: string;
  body: string;
}

interface Speaking {
  said: Said;
  /** In the mail's language. */
  view: DocumentView;
  /** The company's own words for such mails; null where the usual ones stand. */
  own: MailWords | null;
}

/**
 * The words as written, or those to begin with in the language asked for. While the document has no number they keep its
 * token, so that what is written before issuing holds after it; the link is filled in only when the mail is composed.
 */
export function wordsOf(written: WrittenWords, { said, view, own }: Speaking): MailWords {
  const { number, ...others } = valuesOf(said, view);
  const known = said.number ? { ...others, number } : others;
  const begun = own ?? usualWords(said.kind, view.language);
  return {
    subject: written.subject ?? fillTokens(begun.subject, known),
    body: written.body ?? fillTokens(begun.body, known),
  };
}

/** The words with everything in its place but the link. */
export function filledWords({ subject, body }: MailWords, { said, view }: Omit<Speaking, "own">): MailWords {
  const values = valuesOf(said, view);
  return { subject: fillTokens(subject, values), body: fillTokens(body, values) };
}

/** Whether the words themselves bring the link. */
export function bringsLink({ body }: Pick<MailWords, "body">): boolean {
  return tokensIn(body).includes("link");
}

/** The words that stand where a company has none of its own, tokens and all. */
export function usualWords(kind: DocumentKind, language: Language): MailWords {
  const text = textsIn(mailTexts, language);
  const document = textsIn(inSentence, language)[kind];
  const tokens = { number: "{number}", total: "{total}", dueDate: "{due date}", company: "{company}" };
  return {
    subject: text.subject({ ...tokens, document: capitalized(document, language) }),
    body: text.body({ ...tokens, document }),
  };
}

function valuesOf({ snapshot }: Said, { language, number, payable, seller }: DocumentView): Omit<MailValues, "link"> {
  const { dueDate } = snapshot.content;
  return {
    number: number ?? "",
    total: payable.value,
    "due date": dueDate && formatDate(dueDate, language),
    customer: snapshot.buyer.name,
    company: seller.name,
  };
}

function capitalized(word: string, language: Language): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}
