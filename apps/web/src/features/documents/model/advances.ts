import type { ContentLine, PrecedingDocument } from "@softmanager/domain";
import { isUntouched, keyed, type EditedContent } from "./edited-content.ts";

/** An advance as a draft takes it back. */
export interface AdvanceToTake {
  lines: readonly ContentLine[];
  reference: PrecedingDocument;
}

/** The draft with the lines that take an advance back, after those that are written, and its number among the references. */
export function withAdvance(draft: EditedContent, { lines, reference }: AdvanceToTake): EditedContent {
  const blank = draft.lines.filter(isUntouched);
  const written = draft.lines.filter((line) => !isUntouched(line));
  const known = draft.precedingDocuments.some(({ number }) => number === reference.number);
  return {
    ...draft,
    lines: [...written, ...lines.map(keyed), ...blank],
    precedingDocuments: known ? draft.precedingDocuments : [...draft.precedingDocuments, reference],
  };
}

/** Keys of the advances that the draft already takes back. */
export function advancesIn({ lines }: Pick<EditedContent, "lines">): ReadonlySet<string> {
  return new Set(lines.flatMap(({ advance }) => advance?.documentId ?? []));
}

/** Is it a correction? The server tells those what is left of their original. */
export function isCorrection({ vatLeft }: EditedContent): boolean {
  return Boolean(vatLeft);
}
