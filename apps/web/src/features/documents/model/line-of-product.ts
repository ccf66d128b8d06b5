import { decimal, hundred, isVatPayer, type ContentLine, type PriceMode } from "@softmanager/domain";
import type { ProductsToPickQuery } from "../operations.generated.ts";
import type { EditedContent } from "./edited-content.ts";
import { taxationOfNewLine, type TaxSituation } from "./taxation.ts";

export type ProductMatch = ProductsToPickQuery["productsByText"][number];

/** What a product makes of a line: its own words and taxation, and what this customer last paid for it. */
export function lineOfProduct(
  match: ProductMatch,
  draft: EditedContent,
  situation: TaxSituation,
): Partial<ContentLine> {
  const { product } = match;
  const { id, name, description, productCode, unitCode, unitName, classification } = product;
  const unitPrice = priceOf(match, draft);
  const isUsual = draft.lines.every(({ taxCategory }) => taxCategory === "S") && isVatPayer(situation.seller.vatStatus);
  // A buyer abroad, or a seller who charges no VAT, decides the taxation rather than the product's card.
  const taxation = isUsual ? taxationOfProduct(match) : taxationOfNewLine(draft, situation);
  return {
    ...taxation,
    productId: id,
    name,
    description,
    code: productCode,
    unitCode,
    unitName,
    classification,
    ...(unitPrice !== undefined && { unitPrice }),
  };
}

function taxationOfProduct({ product }: ProductMatch) {
  const { taxCategory, taxRate, exemptionReasonCode, exemptionReason } = product;
  return { taxCategory, taxRate, exemptionReasonCode, exemptionReason };
}

/** The price in the draft's terms; undefined when it is in another currency, where a person must decide. */
function priceOf({ product, lastPrice }: ProductMatch, { currency, priceMode }: EditedContent): string | undefined {
  const price = lastPrice?.currency === currency ? lastPrice : product;
  if (price.currency !== currency) return undefined;
  const rate = product.taxCategory === "S" ? product.taxRate : "0";
  return inMode(price.unitPrice, { from: price.priceMode, to: priceMode, rate });
}

/** A unit price with or without VAT, as the other way of writing wants it. */
export function inMode(price: string, { from, to, rate }: { from: PriceMode; to: PriceMode; rate: string }): string {
  if (from === to) return price;
  const whole = hundred.plus(decimal(rate));
  const amount = decimal(price);
  return to === "GROSS"
    ? amount.times(whole).dividedBy(hundred, 2).toString()
    : amount.times(hundred).dividedBy(whole, 6).toString();
}
