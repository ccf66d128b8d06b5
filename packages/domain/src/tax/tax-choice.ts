import type { Taxation } from "../document/content.ts";
import { decimal, isDecimal } from "../money/decimal.ts";
import { isSmallEnterpriseCase, taxCases, type TaxCase, type TaxCaseKey } from "./tax-cases.ts";
import { taxationOfCase, type CaseTerms } from "./taxation-of-case.ts";

/** A way to tax as people pick it: a rate (`S:21`), or a case of the law in which no VAT is charged. */
export type TaxChoice = `S:${string}` | Exclude<TaxCaseKey, "TAXABLE">;

/** The cases in which no VAT comes to be paid to the seller. */
export const untaxedCases: readonly TaxCase[] = taxCases.filter(({ key }) => key !== "TAXABLE");

/** The choice of a rate, percent. */
export function choiceOfRate(rate: string): TaxChoice {
  return `S:${isDecimal(rate) ? decimal(rate).toString() : rate}`;
}

/** The choice a taxation came from; undefined for one in words of somebody's own. */
export function taxChoiceOf({ taxCategory, taxRate, exemptionReasonCode, exemptionReason }: Taxation) {
  if (taxCategory === "S") return choiceOfRate(taxRate);
  const found = untaxedCases.find(
    (known) =>
      known.taxCategory === taxCategory &&
      known.exemptionReasonCode === (exemptionReasonCode || null) &&
      (known.exemptionReason ? Object.values(known.exemptionReason).includes(exemptionReason ?? "") : !exemptionReason),
  );
  return found?.key as TaxChoice | undefined;
}

/** Is it taxed as the scheme of small enterprises has it (art. 310 Cod fiscal), by a seller who knows no VAT? */
export function isOfSmallEnterprise(taxation: Taxation): boolean {
  const choice = taxChoiceOf(taxation);
  return untaxedCases.some(({ key }) => key === choice && isSmallEnterpriseCase(key));
}

/** What a choice puts on a line; undefined where it is none. */
export function taxationOfChoice(choice: string, terms: Omit<CaseTerms, "rate">): Taxation | undefined {
  if (choice.startsWith("S:")) return taxationOfCase("TAXABLE", { ...terms, rate: choice.slice(2) });
  const known = untaxedCases.find(({ key }) => key === choice);
  return known && taxationOfCase(known.key, terms);
}
