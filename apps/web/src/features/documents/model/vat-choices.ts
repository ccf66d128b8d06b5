import {
  choiceOfRate,
  exemptionReasonsOf,
  isSmallEnterpriseCase,
  isVatPayer,
  taxationOfChoice,
  taxChoiceOf,
  untaxedCases,
  vatRatesOn,
  type Language,
  type LocalDate,
  type TaxCase,
  type Taxation,
  type VatStatus,
} from "@softmanager/domain";

/** A way to tax a line, as the list beside it offers it. */
export interface VatChoice {
  value: string;
  /** Short enough for a narrow cell: "21 %", "Taxare inversă". */
  label: string;
}

export interface VatSituation {
  vatStatus: VatStatus;
  language: Language;
  taxPointDate: LocalDate;
}

/** The rates in force that day, for a seller who charges VAT. */
export function rateChoices({ vatStatus, taxPointDate }: VatSituation): VatChoice[] {
  if (!isVatPayer(vatStatus)) return [];
  return [...new Set(vatRatesOn(taxPointDate).map(({ rate }) => rate))].map(rateChoice);
}

/**
 * The cases of the law in which no VAT is charged: without the scheme of small enterprises for a seller registered for VAT,
 * and without a rate of zero for one who is not (BR-Z-02).
 */
export function caseChoices({ vatStatus }: Pick<VatSituation, "vatStatus">, language: Language): VatChoice[] {
  const isOpen = isVatPayer(vatStatus)
    ? ({ key }: TaxCase) => !isSmallEnterpriseCase(key)
    : ({ key }: TaxCase) => key !== "ZERO_RATED";
  const open = untaxedCases.filter(isOpen);
  return open.map(({ key, label }) => ({ value: key, label: label[language] }));
}

/** Which choice a line's taxation is, in the reader's language; one of its own where no case of ours fits. */
export function choiceOf(taxation: Taxation, language: Language): VatChoice {
  const { taxCategory, taxRate, exemptionReason, exemptionReasonCode } = taxation;
  if (taxCategory === "S") return rateChoice(taxRate);
  const choice = taxChoiceOf(taxation);
  const known = untaxedCases.find(({ key }) => key === choice);
  const law = exemptionReasonsOf(taxCategory).find(({ code }) => code === exemptionReasonCode)?.label[language];
  if (known) return { value: known.key, label: known.label[language] };
  return { value: "OWN", label: exemptionReason ?? law ?? exemptionReasonCode ?? taxCategory };
}

/** How a line is taxed once the choice is made; undefined for one of its own, which is written by hand. */
export function taxationOf(value: string, { language, taxPointDate }: VatSituation): Taxation | undefined {
  return taxationOfChoice(value, { language, taxPointDate });
}

function rateChoice(rate: string): VatChoice {
  const value = choiceOfRate(rate);
  return { value, label: `${value.slice(2)} %` };
}
