import type { PriceMode } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";

export interface PaidPrice {
  customerId: string;
  productId: string;
  /** Exact decimal, up to 6 places. */
  unitPrice: string;
  priceMode: PriceMode;
  /** ISO 4217. */
  currency: string;
}

/** Remembers what customers last paid for products, so that it is offered first the next time. */
export async function rememberPrices(scope: Scope, prices: readonly PaidPrice[]): Promise<void> {
  const { companyId, now: at } = scope;
  const latest = new Map(prices.map((price) => [`${price.customerId} ${price.productId}`, price]));
  if (latest.size === 0) return;
  // In one order everywhere: two documents for one customer never wait for each other in a circle.
  const rows = [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, price]) => ({ companyId, ...price, at }));
  await scope.db
    .insertInto("lastPrice")
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(["companyId", "customerId", "productId"]).doUpdateSet((from) => ({
        unitPrice: from.ref("excluded.unitPrice"),
        priceMode: from.ref("excluded.priceMode"),
        currency: from.ref("excluded.currency"),
        at: from.ref("excluded.at"),
      })),
    )
    .execute();
}
