import { decimal, figuresOf, type CalculatedDocument, type DocumentContent } from "@softmanager/domain";
import { issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";

/** Figures from here on are refused: the books keep 16 digits before the point, sums included, of prices 14. */
const tooMuch = decimal("1000000000000000");
const tooDear = decimal("100000000000000");

/** The figures of what was written; where they come to more than the books keep, the field is told. */
export function figuresKept({ language }: Pick<Scope, "language">, content: DocumentContent): CalculatedDocument {
  const figures = figuresOf(content);
  const issues = overflows(figures).map((path) => issueAt(`content.${path}`, { code: "NUMBER_TOO_LARGE", language }));
  if (issues.length > 0) throw new InvalidInput(issues);
  return figures;
}

function overflows({ lines, totals }: CalculatedDocument): string[] {
  const inLines = lines.flatMap((line, index) => {
    if ([line.net, line.vat, line.gross].some(isTooMuch)) return [`lines.${index}.quantity`];
    return isTooDear(line.netUnitPrice) ? [`lines.${index}.unitPrice`] : [];
  });
  if (inLines.length > 0) return inLines;
  const { vatInLei, ...inCurrency } = totals;
  if (Object.values(inCurrency).some((total) => total !== null && isTooMuch(total))) return ["lines"];
  return vatInLei !== null && isTooMuch(vatInLei) ? ["exchangeRate.rate"] : [];
}

function isTooMuch(amount: string): boolean {
  return decimal(amount).abs().compare(tooMuch) >= 0;
}

function isTooDear(price: string): boolean {
  return decimal(price).abs().compare(tooDear) >= 0;
}
