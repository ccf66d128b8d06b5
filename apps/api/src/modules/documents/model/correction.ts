import { decimal, type DocumentContent, type ContentLine } from "@softmanager/domain";
import type { Document } from "./document.ts";

/** Which lines are taken back; without a quantity the whole line is. Positions count from 1. */
export type CorrectedLines = readonly { position: number; quantity?: string | null | undefined }[];

/** What the credit note of a document says. */
export function corrected(original: Document, chosen: CorrectedLines | null): DocumentContent {
  const { content, numberText, issueDate = null } = original;
  const lines = chosen ? chosenLines(content.lines, chosen) : content.lines;
  return {
    ...content,
    issueDate: null,
    taxPointDate: null,
    dueDate: null,
    prepaid: "0",
    rounding: chosen ? null : content.rounding,
    lines,
    allowances: chosen ? proportional(original, lines) : content.allowances,
    precedingDocuments: [{ number: numberText ?? "", issueDate }],
  };
}

function chosenLines(lines: readonly ContentLine[], chosen: CorrectedLines): ContentLine[] {
  return chosen.flatMap(({ position, quantity }) => {
    const line = lines[position - 1];
    return line ? [{ ...line, quantity: quantity ?? line.quantity }] : [];
  });
}

/** Discounts on the whole document go back in the proportion of the lines that go back; percentages stay what they are. */
function proportional({ content }: Document, lines: readonly ContentLine[]): DocumentContent["allowances"] {
  const value = (of: readonly ContentLine[]) =>
    of.reduce(
      (total, { quantity, unitPrice }) => total.plus(decimal(quantity).times(decimal(unitPrice))),
      decimal("0"),
    );
  const whole = value(content.lines);
  if (whole.isZero()) return [];
  return content.allowances.map((allowance) =>
    allowance.amount === null
      ? allowance
      : { ...allowance, amount: decimal(allowance.amount).times(value(lines)).dividedBy(whole, 10).toFixed(2) },
  );
}
