import type { TaxableLeft, Taxation } from "../document/content.ts";
import type { CalculatedAllowance, CalculatedLine, TaxSubtotal } from "../document/snapshot.ts";
import { decimal, zero, type Decimal } from "../money/decimal.ts";
import { plainTaxation, taxGroupOf, vatOn } from "./taxation.ts";
import { vatTakenBack } from "./vat-taken-back.ts";

/**
 * VAT per category, rate and exemption reason, in the order in which they appear on the document.
 * Rounded once on the summed net, half away from zero: three lines of 1.12 at 21 % owe 0.71, not 3 × 0.24.
 * A correction takes back its part of the VAT that was charged (`lefts`).
 * Source: EN 16931 BR-S-08, BR-CO-17.
 */
export function taxBreakdown(
  lines: readonly CalculatedLine[],
  allowances: readonly CalculatedAllowance[],
  lefts: readonly TaxableLeft[] = [],
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
  const leftOf = new Map(lefts.map((left) => [taxGroupOf(left), left]));
  return [...taxables].map(([key, { taxation, taxable }]) => {
    const left = leftOf.get(key);
    const vat = left ? vatTakenBack(taxable, left) : vatOn(taxable, taxation);
    return { ...taxation, taxable: taxable.toFixed(2), vat: vat.toFixed(2) };
  });
}
