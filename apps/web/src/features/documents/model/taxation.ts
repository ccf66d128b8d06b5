import {
  suggestTaxation,
  taxPointOf,
  taxGroupOf,
  type Buyer,
  type ContentLine,
  type LocalDate,
  type Seller,
  type Taxation,
} from "@softmanager/domain";
import type { EditedContent } from "./edited-content.ts";

export interface TaxSituation {
  seller: Pick<Seller, "vatStatus">;
  /** Stands in for an issue date not chosen. */
  today: LocalDate;
}

/** How a new line is taxed: as the one before it, else as is usual for this seller and buyer. */
export function taxationOfNewLine(draft: EditedContent, situation: TaxSituation): Taxation {
  const last = draft.lines.at(-1);
  if (last) return taxationOf(last);
  return usualTaxation(draft, draft.buyer, situation);
}

/**
 * The draft with another buyer. Lines taxed as was usual for the old one are taxed as is usual for the new one; what a
 * person chose stays.
 */
export function withBuyer(draft: EditedContent, buyer: Buyer | null, situation: TaxSituation): EditedContent {
  const before = usualTaxation(draft, draft.buyer, situation);
  const after = usualTaxation(draft, buyer, situation);
  if (taxGroupOf(before) === taxGroupOf(after)) return { ...draft, buyer };
  const isUsual = (line: ContentLine) => sameTaxation(line, before);
  return { ...draft, buyer, lines: draft.lines.map((line) => (isUsual(line) ? { ...line, ...after } : line)) };
}

function usualTaxation(draft: EditedContent, buyer: Buyer | null, { seller, today }: TaxSituation): Taxation {
  return suggestTaxation({
    sellerVatStatus: seller.vatStatus,
    buyer,
    supply: "SERVICES",
    language: draft.language,
    taxPointDate: taxPointOf(draft, today),
  }).taxation;
}

function sameTaxation(line: ContentLine, taxation: Taxation): boolean {
  return line.taxCategory === taxation.taxCategory && taxGroupOf(taxationOf(line)) === taxGroupOf(taxation);
}

/** The taxation of a line alone. */
export function taxationOf({ taxCategory, taxRate, exemptionReasonCode, exemptionReason }: ContentLine): Taxation {
  return { taxCategory, taxRate, exemptionReasonCode, exemptionReason };
}
