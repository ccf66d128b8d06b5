import type { LocalDate } from "../calendar/local-date.ts";
import type { Taxation } from "../document/content.ts";
import type { Language } from "../document/kinds.ts";
import { taxCases, type TaxCase, type TaxCaseKey } from "./tax-cases.ts";
import { standardVatRateOn } from "./vat-rates.ts";

export function taxCaseOf(key: TaxCaseKey): TaxCase {
  const found = taxCases.find((taxCase) => taxCase.key === key);
  if (!found) throw new RangeError(`Not a case of VAT: ${key}.`);
  return found;
}

export interface CaseTerms {
  language: Language;
  /** The day VAT falls due; decides the standard rate. */
  taxPointDate: LocalDate;
  /** Percent where VAT is charged; the standard rate when left out. */
  rate?: string | null;
}

/** A case as a line carries it. */
export function taxationOfCase(key: TaxCaseKey, { language, taxPointDate, rate }: CaseTerms): Taxation {
  const { taxCategory, exemptionReasonCode, exemptionReason } = taxCaseOf(key);
  return {
    taxCategory,
    taxRate: taxCategory === "S" ? (rate ?? standardVatRateOn(taxPointDate)) : "0",
    exemptionReasonCode,
    exemptionReason: exemptionReason?.[language] ?? null,
  };
}
