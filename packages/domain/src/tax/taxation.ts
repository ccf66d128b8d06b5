import type { Taxation } from "../document/content.ts";
import { decimal, hundred, zero, type Decimal } from "../money/decimal.ts";

/** Percent of VAT charged. Only category S bears VAT; the others have rate 0 (EN 16931 BR-Z-05 … BR-G-05) or, in O, none. */
export function vatRateOf(taxation: Taxation): Decimal {
  return taxation.taxCategory === "S" ? decimal(taxation.taxRate) : zero;
}

/** VAT on an amount without VAT, rounded to two decimals. */
export function vatOn(net: Decimal, taxation: Taxation): Decimal {
  return net.times(vatRateOf(taxation)).dividedBy(hundred, 2);
}

/** What remains of an amount with VAT once the VAT is taken out of it, rounded to `places` decimals. */
export function withoutVat(gross: Decimal, taxation: Taxation, places = 2): Decimal {
  return gross.times(hundred).dividedBy(hundred.plus(vatRateOf(taxation)), places);
}

/** The taxation alone, in the one way it is written: rate without trailing zeros, no reason where VAT is charged (BR-S-10). */
export function plainTaxation({ taxCategory, taxRate, exemptionReasonCode, exemptionReason }: Taxation): Taxation {
  if (taxCategory === "S") {
    return { taxCategory, taxRate: decimal(taxRate).toString(), exemptionReasonCode: null, exemptionReason: null };
  }
  return {
    taxCategory,
    taxRate: "0",
    exemptionReasonCode: exemptionReasonCode || null,
    exemptionReason: exemptionReason || null,
  };
}

/** Equal for two taxations exactly when they share a row of the VAT breakdown (BG-23). */
export function taxGroupOf(taxation: Taxation): string {
  const { taxCategory, taxRate, exemptionReasonCode, exemptionReason } = plainTaxation(taxation);
  return JSON.stringify([taxCategory, taxRate, exemptionReasonCode, exemptionReason]);
}
