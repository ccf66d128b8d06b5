import {
  taxationOfChoice,
  taxChoiceOf,
  untaxedCases,
  vatRatesOn,
  type Language,
  type TaxCategory,
  type Taxation,
  type VatRate,
} from "@softmanager/domain";

/** Of a product, not of its seller: whether the seller charges VAT at all is decided on the document. */
const productCases = untaxedCases.filter(({ key }) => !key.startsWith("SMALL_ENTERPRISE"));

export interface VatChoice {
  /** "S:21", or the case of the law. */
  value: string;
  /** Where VAT is charged: the rate, and whether it may still be. */
  rate?: Pick<VatRate, "rate" | "kind"> | { rate: string; kind: "OVER" };
  /** Where it is not: which case of the law. */
  label?: string;
}

interface Taxed {
  taxCategory: TaxCategory;
  taxRate: string;
  exemptionReasonCode?: string | null | undefined;
  exemptionReason?: string | null | undefined;
}

/** The rates in force on a day, then the cases that charge none; a taxation of its own stands first, so nothing is lost. */
export function vatChoices(taxed: Taxed, { language, today }: { language: Language; today: string }): VatChoice[] {
  const seen = new Set<string>();
  const rates = vatRatesOn(today).filter(({ rate }) => !seen.has(rate) && seen.add(rate));
  const listed: VatChoice[] = [
    ...rates.map(({ rate, kind }) => ({ value: `S:${rate}`, rate: { rate, kind } })),
    ...productCases.map(({ key, label }) => ({ value: key, label: label[language] })),
  ];
  const chosen = choiceOf(taxed);
  if (listed.some(({ value }) => value === chosen)) return listed;
  const own: VatChoice = chosen.startsWith("S:")
    ? { value: chosen, rate: { rate: chosen.slice(2), kind: "OVER" } }
    : { value: chosen, label: taxed.exemptionReason || taxed.exemptionReasonCode || taxed.taxCategory };
  return [own, ...listed];
}

/** Art. 292 Cod fiscal, whichever of its letters: `VATEX-EU-132`, `VATEX-EU-132-1I`. */
const exemptWithoutCredit = /^VATEX-EU-132(-|$)/;

/** Which choice a taxation is, also where its sentence was written anew: the category and code tell the case. */
export function choiceOf({ exemptionReasonCode = null, exemptionReason = null, ...taxed }: Taxed): string {
  const exact = taxChoiceOf({ ...taxed, exemptionReasonCode, exemptionReason });
  if (exact) return exact;
  if (exemptWithoutCredit.test(exemptionReasonCode ?? "")) return "EXEMPT_WITHOUT_CREDIT";
  const code = exemptionReasonCode || null;
  const alike = productCases.find(
    (known) => known.taxCategory === taxed.taxCategory && known.exemptionReasonCode === code,
  );
  return alike?.key ?? "OWN";
}

/** How a product is taxed once the choice is made; undefined for one of its own. */
export function taxationOf(
  value: string,
  { language, today }: { language: Language; today: string },
): Taxation | undefined {
  return taxationOfChoice(value, { language, taxPointDate: today });
}
