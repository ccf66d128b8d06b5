import type { Allowance, ContentLine } from "../document/content.ts";
import type { PriceMode } from "../document/kinds.ts";
import type { CalculatedLine } from "../document/snapshot.ts";
import { decimal, hundred, sum, zero, type Decimal } from "../money/decimal.ts";
import { vatOn, withoutVat } from "./taxation.ts";

/** Decimals of a unit price without VAT that was taken out of one with VAT. */
const unitPricePlaces = 6;

/**
 * A line with its amounts, each rounded to two decimals, half away from zero: quantity × price ÷ base quantity, then every
 * discount and charge by itself. With prices that contain VAT the line is rounded with VAT first and the VAT is taken
 * out of the line, not of the unit: 3 pieces at 100.00 are 247.93 + 52.07.
 */
export function calculateLine(line: ContentLine, priceMode: PriceMode): CalculatedLine {
  const before = lineAmount(line);
  const after = before.minus(sum(line.allowances.map((allowance) => signedAmount(allowance, before))));
  const [netBefore, net] = priceMode === "NET" ? [before, after] : [withoutVat(before, line), withoutVat(after, line)];
  const vat = priceMode === "NET" ? vatOn(net, line) : after.minus(net);
  return {
    ...line,
    net: net.toFixed(2),
    vat: vat.toFixed(2),
    gross: net.plus(vat).toFixed(2),
    netUnitPrice: netUnitPrice(line, priceMode),
    allowanceNet: netBefore.minus(net).toFixed(2),
  };
}

/** The amount of a discount or charge on `base`, without its sign: the fixed amount when there is one, else the percent. */
export function allowanceAmount({ amount, percent }: Pick<Allowance, "amount" | "percent">, base: Decimal): Decimal {
  if (amount !== null) return decimal(amount).round(2);
  return percent === null ? zero : base.times(decimal(percent)).dividedBy(hundred, 2);
}

function lineAmount({ quantity, unitPrice, baseQuantity }: ContentLine): Decimal {
  return decimal(quantity).times(decimal(unitPrice)).dividedBy(decimal(baseQuantity), 2);
}

/** Positive for a discount, negative for a charge. */
function signedAmount(allowance: Allowance, base: Decimal): Decimal {
  const amount = allowanceAmount(allowance, base);
  return allowance.isCharge ? amount.negated() : amount;
}

function netUnitPrice(line: ContentLine, priceMode: PriceMode): string {
  const price = decimal(line.unitPrice);
  return (priceMode === "NET" ? price : withoutVat(price, line, unitPricePlaces)).toString();
}
