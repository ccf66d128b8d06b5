import { isVatPayer, priceInMode, type ContentLine, type Taxation } from "@softmanager/domain";
import type { ProductsToPickQuery } from "../operations.generated.ts";
import type { EditedContent } from "./edited-content.ts";
import { isTaxedAsUsual, taxationOf, usualTaxation, type TaxSituation } from "./taxation.ts";

export type ProductMatch = ProductsToPickQuery["productsByText"][number];

/** What a product makes of a line: its own words and taxation, and what this customer last paid for it. */
export function lineOfProduct(
  match: ProductMatch,
  draft: EditedContent,
  situation: TaxSituation,
): Partial<ContentLine> {
  const { product } = match;
  const { id, supply, name, description, productCode, unitCode, unitName, classification } = product;
  const unitPrice = priceOf(match, draft);
  return {
    ...taxationOnDraft(match, draft, situation),
    productId: id,
    supply,
    name,
    description,
    code: productCode,
    unitCode,
    unitName,
    classification,
    ...(unitPrice !== undefined && { unitPrice }),
  };
}

/**
 * As the document is already taxed where somebody decided so; else as the product's card says, unless what is usual for
 * this seller and buyer charges no VAT on such goods or services. An exemption of the card goes before what is usual abroad,
 * but for reverse charge, which art. 331 Cod fiscal knows within Romania alone.
 */
function taxationOnDraft(match: ProductMatch, draft: EditedContent, situation: TaxSituation): Taxation {
  const last = draft.lines.at(-1);
  if (last && last.taxCategory !== "S" && !isTaxedAsUsual(last, draft, situation)) return taxationOf(last);
  const own = taxationOfProduct(match);
  const usual = usualTaxation(draft, situation, match.product.supply);
  if (!isVatPayer(situation.seller.vatStatus)) return usual;
  const isExempt = own.taxCategory !== "S" && own.taxCategory !== "AE";
  return usual.taxCategory === "S" || isExempt ? own : usual;
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
  return priceInMode(price.unitPrice, { from: price.priceMode, to: priceMode, rate });
}
