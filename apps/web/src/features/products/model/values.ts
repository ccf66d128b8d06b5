import { standardVatRateOn } from "@softmanager/domain";
import type { createProductInput } from "@softmanager/inputs";
import type { z } from "zod";
import type { ProductPartsFragment } from "../operations.generated.ts";
import { today } from "../../../app/clock.ts";

/** What the form holds while it is filled in. */
export type ProductValues = Omit<z.input<typeof createProductInput>, "idempotencyKey">;

/** A product to be filled in: a piece, taxed at the standard rate, priced without VAT. */
export function blankProduct(currency: string): ProductValues {
  return {
    productCode: "",
    supply: "GOODS",
    name: "",
    description: "",
    unitCode: "H87",
    unitName: "",
    unitPrice: "",
    priceMode: "NET",
    currency,
    taxCategory: "S",
    taxRate: standardVatRateOn(today()),
    exemptionReasonCode: "",
    exemptionReason: "",
    classification: null,
    account: "",
  };
}

/** The card as the form edits it. */
export function valuesOf(card: ProductPartsFragment): ProductValues {
  const { supply, name, unitCode, unitName, unitPrice, priceMode, currency, taxCategory, taxRate, classification } =
    card;
  return {
    supply,
    name,
    unitCode,
    unitName,
    unitPrice,
    priceMode,
    currency,
    taxCategory,
    taxRate,
    productCode: card.productCode ?? "",
    description: card.description ?? "",
    exemptionReasonCode: card.exemptionReasonCode ?? "",
    exemptionReason: card.exemptionReason ?? "",
    classification: classification && { scheme: classification.scheme, code: classification.code },
    account: card.account ?? "",
  };
}
