import { decimal, hundred, isDecimal, type PriceMode } from "@softmanager/domain";

interface Priced {
  unitPrice: string;
  priceMode: PriceMode;
  /** Percent. */
  taxRate: string;
}

/**
 * The same price with VAT when it is written without, and the other way round; for the eye, two decimals. Undefined while
 * what is typed is no number, or where both are the same.
 */
export function otherPrice({ unitPrice, priceMode, taxRate }: Priced): string | undefined {
  if (!isDecimal(unitPrice) || !isDecimal(taxRate) || decimal(taxRate).isZero()) return undefined;
  const whole = hundred.plus(decimal(taxRate));
  const price = decimal(unitPrice);
  const other =
    priceMode === "NET" ? price.times(whole).dividedBy(hundred, 2) : price.times(hundred).dividedBy(whole, 2);
  return other.toFixed(2);
}
