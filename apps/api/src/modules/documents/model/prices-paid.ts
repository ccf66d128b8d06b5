import { decimal } from "@softmanager/domain";
import type { PaidPrice } from "../../products/index.ts";
import { kinds } from "../kinds.ts";
import type { Draft } from "./draft.ts";

/** Decimals a price may have. */
const places = 6;

type Sold = Pick<Draft, "kind" | "content"> & { customerId: string | null };

/** What a customer pays for products by an invoice: the price of one unit each; what is taken back has none. */
export function pricesPaid({ kind, content, customerId }: Sold): PaidPrice[] {
  if (!customerId || kinds[kind]?.owes !== 1) return [];
  const { priceMode, currency } = content;
  return content.lines.flatMap(({ productId, quantity, unitPrice: price, baseQuantity }) => {
    const base = decimal(baseQuantity);
    if (!productId || base.isZero() || !decimal(quantity).isPositive()) return [];
    const unitPrice = decimal(price).dividedBy(base, places).toFixed(places);
    return [{ customerId, productId, unitPrice, priceMode, currency }];
  });
}
