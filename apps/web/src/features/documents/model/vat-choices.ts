import {
  decimal,
  exemptionReasonsOf,
  isDecimal,
  isVatPayer,
  taxationOfCase,
  taxCases,
  taxGroupOf,
  vatRatesOn,
  type Language,
  type LocalDate,
  type TaxCaseKey,
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
  const rates = new Set(vatRatesOn(taxPointDate).map(({ rate }) => rate));
  return [...rates].map((rate) => ({ value: `S:${rate}`, label: `${rate} %` }));
}

/** The cases of the law in which no VAT is charged. */
export function caseChoices({ language }: VatSituation): VatChoice[] {
  return taxCases
    .filter(({ key }) => key !== "TAXABLE")
    .map(({ key, label }) => ({ value: key, label: label[language] }));
}

/** Which choice a line's taxation is; one of its own where no case of ours fits. */
export function choiceOf(taxation: Taxation, situation: VatSituation): VatChoice {
  const { taxCategory, taxRate, exemptionReason, exemptionReasonCode } = taxation;
  if (taxCategory === "S") {
    const rate = isDecimal(taxRate) ? decimal(taxRate).toString() : taxRate;
    return { value: `S:${rate}`, label: `${rate} %` };
  }
  const same = ({ value }: VatChoice) => taxGroupOf(taxationOf(value, situation) ?? taxation) === taxGroupOf(taxation);
  const known = caseChoices(situation).find((choice) => isCase(choice.value) && same(choice));
  const law = exemptionReasonsOf(taxCategory).find(({ code }) => code === exemptionReasonCode)?.label[
    situation.language
  ];
  return known ?? { value: "OWN", label: exemptionReason ?? law ?? exemptionReasonCode ?? taxCategory };
}

/** How a line is taxed once the choice is made; undefined for one of its own, which is written by hand. */
export function taxationOf(value: string, { language, taxPointDate }: VatSituation): Taxation | undefined {
  if (value.startsWith("S:")) return taxationOfCase("TAXABLE", { language, taxPointDate, rate: value.slice(2) });
  return isCase(value) ? taxationOfCase(value, { language, taxPointDate }) : undefined;
}

function isCase(value: string): value is TaxCaseKey {
  return taxCases.some(({ key }) => key === value);
}
