import type { Taxation } from "../document/content.ts";
import type { CalculatedDocument } from "../document/snapshot.ts";
import { decimal, sum } from "../money/decimal.ts";
import { addedByOwnRates, type LineAtRate } from "./at-own-rates.ts";
import { taxGroupOf } from "./taxation.ts";

/** VAT of one rate, in lei. */
export interface RateInLei {
  /** Percent, a decimal string. */
  taxRate: string;
  vat: string;
}

interface Reckoned extends Pick<CalculatedDocument, "taxSubtotals" | "totals"> {
  lines: readonly (Taxation & LineAtRate<"vat">)[];
}

/**
 * The VAT in lei (BT-111) of a document in another currency, parted by the rates that charge it. Each part is rounded
 * to two decimals and the last takes the difference, so that they add up. An advance that is taken back keeps the rate
 * of exchange of its own day.
 *
 * @param rate Lei per unit of the document's currency.
 */
export function vatInLeiPerRate({ lines, taxSubtotals, totals }: Reckoned, rate: string): RateInLei[] {
  if (totals.vatInLei === null) return [];
  const charged = taxSubtotals.filter(({ taxCategory }) => taxCategory === "S");
  const parts = charged.map((subtotal) => {
    const own = lines.filter((line) => taxGroupOf(line) === taxGroupOf(subtotal));
    const vat = decimal(subtotal.vat)
      .times(decimal(rate))
      .plus(addedByOwnRates(own, "vat", decimal(rate)));
    return { taxRate: subtotal.taxRate, vat: vat.round(2) };
  });
  const difference = decimal(totals.vatInLei).minus(sum(parts.map(({ vat }) => vat)));
  return parts.map(({ taxRate, vat }, index) => {
    const isLast = index === parts.length - 1;
    return { taxRate, vat: (isLast ? vat.plus(difference) : vat).toFixed(2) };
  });
}
