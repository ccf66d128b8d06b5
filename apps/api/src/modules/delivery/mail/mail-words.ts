import { formatDate, type Language } from "@softmanager/domain";
import type { DocumentView } from "@softmanager/documents";
import { textsIn } from "@softmanager/texts";
import type { Said } from "../../documents/index.ts";
import { inSentence, mailTexts } from "./mail-texts.ts";

/** What a person may have written; null takes the usual words. */
export interface WrittenWords {
  subject: string | null;
  body: string | null;
}

export interface MailWords {
  subject: string;
  body: string;
}

/** Stands for the document's number where it is not known yet. */
const numberToken = "{number}";

/**
 * The words as written, or the usual ones in the language asked for. While the document has no number they keep its
 * token, so that what is written before issuing holds after it.
 */
export function wordsOf(written: WrittenWords, said: Said, view: DocumentView): MailWords {
  const usual = usualWords(said, view);
  return { subject: written.subject ?? usual.subject, body: written.body ?? usual.body };
}

/** The words with the number in its place. */
export function withNumber({ subject, body }: MailWords, number: string): MailWords {
  return { subject: subject.replaceAll(numberToken, number), body: body.replaceAll(numberToken, number) };
}

function usualWords({ kind, number, snapshot }: Said, { language, payable, seller }: DocumentView): MailWords {
  const text = textsIn(mailTexts, language);
  const document = textsIn(inSentence, language)[kind];
  const { dueDate } = snapshot.content;
  const values = { document, number: number ?? numberToken, amount: payable.value, seller: seller.name };
  return {
    subject: text.subject({ ...values, document: capitalized(document, language) }),
    body: dueDate ? text.bodyWithDueDate({ ...values, dueDate: formatDate(dueDate, language) }) : text.body(values),
  };
}

function capitalized(word: string, language: Language): string {
  return word.slice(0, 1).toLocaleUpperCase(language) + word.slice(1);
}
