import type { DocumentSnapshot, Language, PrecedingDocument, References } from "@softmanager/domain";
import { textsIn, type TextsIn } from "@softmanager/texts";
import { referenceLabels } from "../texts/labels.ts";
import type { Fact } from "./document-view.ts";
import type { Figures } from "./figures.ts";

const keys = [
  "buyerReference",
  "orderNumber",
  "salesOrderNumber",
  "contractNumber",
  "projectNumber",
  "despatchNumber",
  "receivingNumber",
] as const satisfies readonly (keyof References)[];

export function referencesOf(references: References, language: Language): Fact[] {
  const text = textsIn(referenceLabels, language);
  return keys.flatMap((key) => {
    const value = references[key];
    return value ? [{ label: text[key], value }] : [];
  });
}

/** Art. 330: a correction names number and date of what it corrects. */
export function precedingOf({ kind, content, lines }: DocumentSnapshot, { language, date }: Figures): string[] {
  const [plain, dated] = wordsOf(kind, lines)(textsIn(referenceLabels, language));
  return content.precedingDocuments.map(({ number, issueDate }: PrecedingDocument) =>
    issueDate === null ? plain({ number }) : dated({ number, date: date(issueDate) }),
  );
}

/** An invoice whose lines take others back makes up for a credit note that was issued by mistake. */
function wordsOf(kind: DocumentSnapshot["kind"], lines: DocumentSnapshot["lines"]) {
  type Text = TextsIn<typeof referenceLabels>;
  if (kind === "CREDIT_NOTE") return (text: Text) => [text.corrects, text.correctsOfDate] as const;
  if (lines.some(({ correctsPosition }) => correctsPosition))
    return (text: Text) => [text.makesUpFor, text.makesUpForOfDate] as const;
  return (text: Text) => [text.refersTo, text.refersToOfDate] as const;
}
