import {
  calculateDocument,
  decimal,
  isDecimal,
  type Allowance,
  type CalculatedLine,
  type ContentLine,
  type DocumentContent,
  type DocumentTotals,
  type ExchangeRate,
  type TaxSubtotal,
} from "@softmanager/domain";
import { figure, touchedLines, writtenContent, type EditedContent } from "./edited-content.ts";

/** Every figure of the draft as it stands, by the same rules as the server's and the printed document's. */
export interface Figures {
  totals: DocumentTotals;
  taxSubtotals: readonly TaxSubtotal[];
  /** Amounts of the lines, by their keys; a line not begun has none. */
  lines: ReadonlyMap<string, CalculatedLine>;
}

export function reckon(edited: EditedContent, publishedRate: ExchangeRate | null): Figures {
  const content = reckonable(writtenContent(edited));
  const exchangeRate = content.exchangeRate ?? publishedRate;
  const calculated = calculateDocument({ ...content, exchangeRate });
  const keys = touchedLines(edited).map(({ key }) => key);
  const lines = new Map(calculated.lines.map((line, index) => [keys[index] ?? "", line]));
  return { totals: calculated.totals, taxSubtotals: calculated.taxSubtotals, lines };
}

/** The content with every figure a number, so that sums can be shown while something is still being typed. */
export function reckonable(content: DocumentContent): DocumentContent {
  return {
    ...content,
    lines: content.lines.map(reckonableLine),
    allowances: content.allowances.map(reckonableAllowance),
    prepaid: figure(content.prepaid),
    rounding: content.rounding === null ? null : figure(content.rounding),
    exchangeRate: content.exchangeRate && isDecimal(content.exchangeRate.rate) ? content.exchangeRate : null,
  };
}

function reckonableLine(line: ContentLine): ContentLine {
  const isBaseUsable = isDecimal(line.baseQuantity) && decimal(line.baseQuantity).isPositive();
  return {
    ...line,
    quantity: figure(line.quantity),
    unitPrice: figure(line.unitPrice),
    taxRate: figure(line.taxRate),
    baseQuantity: isBaseUsable ? line.baseQuantity : "1",
    allowances: line.allowances.map(reckonableAllowance),
  };
}

function reckonableAllowance<Given extends Allowance>(allowance: Given): Given {
  const { percent, amount } = allowance;
  return {
    ...allowance,
    percent: percent === null ? null : figure(percent),
    amount: amount === null ? null : figure(amount),
  };
}
