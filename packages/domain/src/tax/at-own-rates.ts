import { decimal, sum, type Decimal } from "../money/decimal.ts";

type Amount = "vat" | "gross";

/** A line, as far as it tells whether it takes an advance back, and at which rate (lei per unit of its currency). */
export type LineAtRate<Key extends Amount> = Record<Key, string> & { advance?: { rate: string | null } | null };

/**
 * What a sum in lei, reckoned at the document's rate, still lacks because of advances that are taken back: an advance
 * keeps the rate of its own day. Not yet rounded. Source: Codul fiscal art. 290, read 2026-11-24.
 */
export function addedByOwnRates<Key extends Amount>(
  lines: readonly LineAtRate<Key>[],
  amount: Key,
  rate: Decimal,
): Decimal {
  return sum(
    lines.flatMap(({ advance, [amount]: value }) =>
      advance?.rate ? [decimal(value).times(decimal(advance.rate).minus(rate))] : [],
    ),
  );
}
