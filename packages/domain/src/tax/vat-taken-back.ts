import type { TaxableLeft } from "../document/content.ts";
import { decimal, hundred, type Decimal } from "../money/decimal.ts";
import { vatOn, vatRateOf } from "./taxation.ts";

const ban = decimal("0.01");

/**
 * The VAT that a correction takes back with a taxable amount, rounded to two decimals. What takes all that is left takes
 * exactly the VAT that is left; a part takes its rate, or one ban more or less where the VAT left for the rest would
 * otherwise be off by a ban: 3 parts of 1.12 out of 3.36 with 0.71 take 0.24 + 0.24 + 0.23.
 * EN 16931 BR-CO-17 allows such a difference.
 */
export function vatTakenBack(taxable: Decimal, left: TaxableLeft): Decimal {
  const [whole, leftVat] = [decimal(left.taxable), decimal(left.vat)];
  if (taxable.equals(whole)) return leftVat;
  const vat = vatOn(taxable, left);
  const rest = whole.minus(taxable).times(vatRateOf(left)).dividedBy(hundred, 10);
  const drift = leftVat.minus(vat).minus(rest);
  const evened = drift.abs().compare(ban) < 0 ? vat : drift.isPositive() ? vat.plus(ban) : vat.minus(ban);
  const isPart = taxable.abs().compare(whole.abs()) < 0 && taxable.isNegative() === whole.isNegative();
  if (!isPart) return vat;
  return evened.abs().compare(leftVat.abs()) > 0 ? leftVat : evened;
}
