import { defineEntity, p } from "@mikro-orm/core";
import { priceModes, supplies, taxCategories, type PriceMode, type Supply, type Taxation } from "@softmanager/domain";

const classificationSchemes = ["STI", "HS"] as const;

const ProductSchema = defineEntity({
  name: "Product",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    code: p.text().nullable(),
    supply: p.enum(supplies),
    name: p.text(),
    description: p.text().nullable(),
    unitCode: p.text(),
    unitName: p.text(),
    unitPrice: p.decimal().precision(20).scale(6),
    priceMode: p.enum(priceModes),
    currency: p.text(),
    taxCategory: p.enum(taxCategories),
    taxRate: p.decimal().precision(5).scale(2),
    exemptionReasonCode: p.text().nullable(),
    exemptionReason: p.text().nullable(),
    classificationScheme: p.enum(classificationSchemes).nullable(),
    classificationCode: p.text().nullable(),
    account: p.text().nullable(),
    customFields: p.json<Record<string, string | number | boolean>>(),
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
    archivedAt: p.datetime().nullable(),
    version: p.integer().version(),
  },
});

/** What people write on a product's card. Figures are exact decimal strings. */
export interface ProductCard extends Taxation {
  productCode: string | null;
  supply: Supply;
  name: string;
  description: string | null;
  /** UN/ECE Rec 20/21. */
  unitCode: string;
  unitName: string;
  unitPrice: string;
  priceMode: PriceMode;
  currency: string;
  classification: { scheme: "STI" | "HS"; code: string } | null;
  account: string | null;
}

/** What the company sells. A document's line copies from it; later edits do not change documents. */
export class Product extends ProductSchema.class {
  describe(card: ProductCard, now: Date): void {
    Object.assign(this, columnsOf(card));
    this.updatedAt = now;
  }

  archive(now: Date): void {
    this.archivedAt ??= now;
    this.updatedAt = now;
  }

  restore(now: Date): void {
    this.archivedAt = null;
    this.updatedAt = now;
  }
}
ProductSchema.setClass(Product);

/** The card as the table's columns. */
export function columnsOf({ classification, ...card }: ProductCard) {
  const { productCode: code, supply, name, description, unitCode, unitName } = card;
  const { unitPrice, priceMode, currency, account } = card;
  const { taxCategory, taxRate, exemptionReasonCode, exemptionReason } = card;
  const sold = { code, supply, name, description, unitCode, unitName, unitPrice, priceMode, currency, account };
  const taxed = { taxCategory, taxRate, exemptionReasonCode, exemptionReason };
  const classified = {
    classificationScheme: classification?.scheme ?? null,
    classificationCode: classification?.code ?? null,
  };
  return { ...sold, ...taxed, ...classified };
}
