import type { DocumentSnapshot, Language, PrecedingDocument, References } from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
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
export function precedingOf({ kind, content }: DocumentSnapshot, { language, date }: Figures): string[] {
  const text = textsIn(referenceLabels, language);
  const isStorno = kind === "CREDIT_NOTE";
  return content.precedingDocuments.map(({ number, issueDate }: PrecedingDocument) => {
    if (issueDate === null) return (isStorno ? text.corrects : text.refersTo)({ number });
    return (isStorno ? text.correctsOfDate : text.refersToOfDate)({ number, date: date(issueDate) });
  });
}
