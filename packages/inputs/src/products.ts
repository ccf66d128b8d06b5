import {
  exemptionReasonOf,
  findUnit,
  priceModes,
  supplies,
  taxCategories,
  unitOf,
  type TaxCategory,
} from "@softmanager/domain";
import { z } from "zod";
import { decimalString } from "./fields/decimal.ts";
import { expectedVersion, id, idempotencyKey } from "./fields/identity.ts";
import { currency } from "./fields/money.ts";
import { refuse } from "./fields/refuse.ts";
import { optionalText, text } from "./fields/text.ts";

/** A unit by its code, or by what people call it: `buc` is H87. */
const unitCode = text({ max: 30 }).transform((value, context) => {
  const unit = unitOf(value.toUpperCase()) ?? findUnit(value);
  if (!unit && value) refuse(context, "NOT_A_UNIT");
  return unit?.code ?? value;
});

/** A CPV code (scheme STI) or one of the combined nomenclature (HS), as BT-158 takes them. */
const classification = z
  .object({ scheme: z.enum(["STI", "HS"]), code: text({ max: 20 }) })
  .transform(({ scheme, code }) => ({ scheme, code: code.replace(/[\s.]/g, "") }))
  .superRefine(({ scheme, code }, context) => {
    const pattern = scheme === "STI" ? /^\d{8}(-\d)?$/ : /^\d{4,10}$/;
    if (!pattern.test(code)) refuse(context, "NOT_A_CLASSIFICATION", {}, ["code"]);
  });

const fields = z
  .object({
    /** The company's own; not `code`, which every problem bears. */
    productCode: optionalText({ max: 50 }),
    /** Goods unless told otherwise. */
    supply: z
      .enum(supplies)
      .nullish()
      .transform((value) => value ?? "GOODS"),
    name: text({ max: 200 }),
    description: optionalText({ max: 200, multiline: true }),
    unitCode,
    /** What people call the unit; the usual short form when left out. */
    unitName: optionalText({ max: 30 }),
    /** Without VAT in NET mode, with VAT in GROSS mode. */
    unitPrice: decimalString({ places: 6 }),
    priceMode: z.enum(priceModes),
    currency,
    taxCategory: z.enum(taxCategories),
    taxRate: decimalString({ places: 2, integerDigits: 2 }),
    exemptionReasonCode: optionalText({ max: 20 }),
    exemptionReason: optionalText({ max: 100 }),
    classification: classification.nullish().transform((value) => value ?? null),
    /** Of the accountant's ledger. */
    account: optionalText({ max: 20 }),
  })
  .superRefine((typed, context) => {
    if (typed.taxCategory === "S" && !/[1-9]/.test(typed.taxRate)) {
      refuse(context, "TOO_SMALL", { limit: 1 }, ["taxRate"]);
    }
    if (typed.exemptionReasonCode && !explains(typed.taxCategory, typed.exemptionReasonCode)) {
      refuse(context, "NOT_ONE_OF_THE_CHOICES", {}, ["exemptionReasonCode"]);
    }
  })
  .transform((typed) => ({
    ...typed,
    ...reasonOf(typed),
    unitName: typed.unitName ?? unitOf(typed.unitCode)?.short.ro ?? "",
  }));

function explains(taxCategory: TaxCategory, reasonCode: string): boolean {
  return taxCategory !== "S" && taxCategory !== "Z" && exemptionReasonOf(reasonCode)?.taxCategory === taxCategory;
}

interface Taxed {
  taxCategory: TaxCategory;
  taxRate: string;
  exemptionReason: string | null;
}

/** Only S bears VAT, and only what bears none is explained (BR-S-10, BR-E-05 and their like). */
function reasonOf({ taxCategory, taxRate, exemptionReason }: Taxed) {
  return taxCategory === "S" ? { taxRate, exemptionReason: null } : { taxRate: "0", exemptionReason };
}

export const createProductInput = fields.and(z.object({ idempotencyKey }));
export const updateProductInput = fields.and(z.object({ productId: id, expectedVersion }));

const productVersion = z.object({ productId: id, expectedVersion });
export const archiveProductInput = productVersion;
export const restoreProductInput = productVersion;
export const deleteProductInput = productVersion;

export const productFilterInput = z.object({
  search: optionalText({ max: 100 }),
  taxCategories: z.array(z.enum(taxCategories)).max(taxCategories.length).nullish(),
  taxRate: decimalString({ places: 2, integerDigits: 2 }).nullish(),
  currency: currency.nullish(),
  /** True shows the archived ones only. */
  archived: z.boolean().default(false),
});
