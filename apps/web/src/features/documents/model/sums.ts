import { decimal, zero, type Decimal } from "@softmanager/domain";
import type { DocumentRowPartsFragment } from "../operations.generated.ts";
import { signed } from "./signs.ts";

export interface CurrencySum {
  currency: string;
  /** What is agreed, with VAT (BT-115); a decimal string; credit notes count with minus. */
  payable: string;
  /** What is left to be paid. */
  balance: string;
}

/** What documents come to in each currency, exactly; currencies are never mixed, cancelled documents never counted. */
export function sumsOf(documents: readonly DocumentRowPartsFragment[]): CurrencySum[] {
  const sums = new Map<string, { payable: Decimal; balance: Decimal }>();
  for (const { currency, kind, state, totals, balance } of documents) {
    if (state === "CANCELLED") continue;
    const known = sums.get(currency) ?? { payable: zero, balance: zero };
    sums.set(currency, {
      payable: known.payable.plus(decimal(signed(totals.payable, kind))),
      balance: known.balance.plus(decimal(balance?.balance ?? "0")),
    });
  }
  return [...sums].map(([currency, { payable, balance }]) => ({
    currency,
    payable: payable.toFixed(2),
    balance: balance.toFixed(2),
  }));
}
