import {
  suggestTaxation,
  taxChoiceOf,
  taxGroupOf,
  taxPointOf,
  type Buyer,
  type ContentLine,
  type LocalDate,
  type Seller,
  type Supply,
  type Taxation,
} from "@softmanager/domain";
import type { EditedContent } from "./edited-content.ts";

export interface TaxSituation {
  seller: Pick<Seller, "vatStatus">;
  /** Stands in for an issue date not chosen. */
  today: LocalDate;
}

/** What of a line decides how it is taxed, and how. */
export type TaxedPart = Taxation & Pick<ContentLine, "supply">;

/** How a new line is taxed: as the one before it, else as is usual for this seller and buyer. */
export function taxationOfNewLine(draft: EditedContent, situation: TaxSituation): TaxedPart {
  const last = draft.lines.at(-1);
  if (last) return { ...taxationOf(last), supply: last.supply ?? null };
  return { ...usualTaxation(draft, situation, null), supply: null };
}

/**
 * The draft with another buyer. Lines taxed as was usual for the old one are taxed as is usual for the new one; what a
 * person chose stays.
 */
export function withBuyer(draft: EditedContent, buyer: Buyer | null, situation: TaxSituation): EditedContent {
  const after = { ...draft, buyer };
  const lines = draft.lines.map((line) => {
    if (!isTaxedAsUsual(line, draft, situation)) return line;
    const usual = usualTaxation(after, situation, line.supply);
    return sameTaxation(line, usual) ? line : { ...line, ...usual };
  });
  return { ...after, lines: lines.every((line, index) => line === draft.lines[index]) ? draft.lines : lines };
}

/** What changes on a line that turns out to be goods, or a service: it stays taxed as usual where it was. */
export function asSupply(
  line: ContentLine,
  supply: Supply,
  { draft, situation }: { draft: EditedContent; situation: TaxSituation },
): Partial<ContentLine> {
  if (!isTaxedAsUsual(line, draft, situation)) return { supply };
  const usual = usualTaxation(draft, situation, supply);
  return sameTaxation(line, usual) ? { supply } : { supply, ...usual };
}

/** Is a line taxed as is usual for this seller, this buyer and what it sells? */
export function isTaxedAsUsual(line: ContentLine, draft: EditedContent, situation: TaxSituation): boolean {
  return sameTaxation(line, usualTaxation(draft, situation, line.supply));
}

/** The usual way to tax something sold to the draft's buyer; where nobody said what it is, it is a service. */
export function usualTaxation(
  draft: EditedContent,
  { seller, today }: TaxSituation,
  supply: Supply | null | undefined,
): Taxation {
  return suggestTaxation({
    sellerVatStatus: seller.vatStatus,
    buyer: draft.buyer,
    supply: supply ?? "SERVICES",
    language: draft.language,
    taxPointDate: taxPointOf(draft, today),
  }).taxation;
}

/** The same case of the law is the same, in whichever language its sentence is written. */
function sameTaxation(line: ContentLine, taxation: Taxation): boolean {
  const choice = taxChoiceOf(line);
  if (choice) return choice === taxChoiceOf(taxation);
  return line.taxCategory === taxation.taxCategory && taxGroupOf(taxationOf(line)) === taxGroupOf(taxation);
}

/** The taxation of a line alone. */
export function taxationOf({ taxCategory, taxRate, exemptionReasonCode, exemptionReason }: ContentLine): Taxation {
  return { taxCategory, taxRate, exemptionReasonCode, exemptionReason };
}
