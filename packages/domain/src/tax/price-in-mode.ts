import type { PriceMode } from "../document/kinds.ts";
import { decimal, hundred } from "../money/decimal.ts";

/** A unit price with or without VAT, as the other way of writing wants it; `rate` is the VAT in percent. */
export function priceInMode(
  price: string,
  { from, to, rate }: { from: PriceMode; to: PriceMode; rate: string },
): string {
  if (from === to) return price;
  const whole = hundred.plus(decimal(rate));
  const amount = decimal(price);
  return to === "GROSS"
    ? amount.times(whole).dividedBy(hundred, 2).toString()
    : amount.times(hundred).dividedBy(whole, 6).toString();
}
