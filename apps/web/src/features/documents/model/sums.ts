import { decimal, zero, type Decimal } from "@softmanager/domain";
import type { DocumentRowPartsFragment } from "../operations.generated.ts";
import { signed } from "./signs.ts";

export interface CurrencySum {
  currency: string;
  /** Total with VAT, a decimal string; credit notes count with minus. */
  gross: string;
  /** What is left to be paid. */
  balance: string;
}

/** What documents come to in each currency, exactly; currencies are never mixed, cancelled documents never counted. */
export function sumsOf(documents: readonly DocumentRowPartsFragment[]): CurrencySum[] {
  const sums = new Map<string, { gross: Decimal; balance: Decimal }>();
  for (const { currency, kind, state, totals, balance } of documents) {
    if (state === "CANCELLED") continue;
    const known = sums.get(currency) ?? { gross: zero, balance: zero };
    sums.set(currency, {
      gross: known.gross.plus(decimal(signed(totals.gross, kind))),
      balance: known.balance.plus(decimal(balance?.balance ?? "0")),
    });
  }
  return [...sums].map(([currency, { gross, balance }]) => ({
    currency,
    gross: gross.toFixed(2),
    balance: balance.toFixed(2),
  }));
}
