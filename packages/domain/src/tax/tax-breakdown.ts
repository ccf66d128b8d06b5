import type { Taxation } from "../document/content.ts";
import type { CalculatedAllowance, CalculatedLine, TaxSubtotal } from "../document/snapshot.ts";
import { decimal, zero, type Decimal } from "../money/decimal.ts";
import { plainTaxation, taxGroupOf, vatOn } from "./taxation.ts";

/**
 * VAT per category, rate and exemption reason, in the order in which they appear on the document.
 * Rounded once on the summed net, half away from zero: three lines of 1.12 at 21 % owe 0.71, not 3 × 0.24.
 * Source: EN 16931 BR-S-08, BR-CO-17.
 */
export function taxBreakdown(
  lines: readonly CalculatedLine[],
  allowances: readonly CalculatedAllowance[],
): TaxSubtotal[] {
  const taxables = new Map<string, { taxation: Taxation; taxable: Decimal }>();
  const add = (source: Taxation, amount: Decimal) => {
    const key = taxGroupOf(source);
    const known = taxables.get(key) ?? { taxation: plainTaxation(source), taxable: zero };
    taxables.set(key, { ...known, taxable: known.taxable.plus(amount) });
  };
  for (const line of lines) add(line, decimal(line.net));
  for (const allowance of allowances) {
    const amount = decimal(allowance.amount);
    add(allowance, allowance.isCharge ? amount : amount.negated());
  }
  return [...taxables.values()].map(({ taxation, taxable }) => ({
    ...taxation,
    taxable: taxable.toFixed(2),
    vat: vatOn(taxable, taxation).toFixed(2),
  }));
}
