import type { CalculatedDocument } from "../document/snapshot.ts";
import { decimal } from "../money/decimal.ts";
import { addedByOwnRates, type LineAtRate } from "./at-own-rates.ts";

/**
 * The total with VAT of a document in another currency, in lei: everything at the document's rate, save advances that
 * are taken back, so that it holds the very VAT of BT-111. Rounded once, on the sum.
 *
 * @param rate Lei per unit of the document's currency.
 */
export function grossInLei(
  { lines, totals }: { lines: readonly LineAtRate<"gross">[]; totals: Pick<CalculatedDocument["totals"], "gross"> },
  rate: string,
): string {
  const own = decimal(rate);
  return decimal(totals.gross)
    .times(own)
    .plus(addedByOwnRates(lines, "gross", own))
    .toFixed(2);
}
