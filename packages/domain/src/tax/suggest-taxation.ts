import { isEuMember } from "../address/countries.ts";
import type { Supply, Taxation } from "../document/content.ts";
import type { Address, CustomerType, VatStatus } from "../document/party.ts";
import { parseEuVatNumber } from "../identifiers/eu-vat-number.ts";
import type { TaxCaseKey } from "./tax-cases.ts";
import { taxationOfCase, type CaseTerms } from "./taxation-of-case.ts";

/** What decides how a sale is taxed. */
export interface Sale extends CaseTerms {
  sellerVatStatus: VatStatus;
  /** Null while nobody is chosen: taken for a buyer in Romania. */
  buyer: { type: CustomerType; vatCode: string | null; address: Pick<Address, "country"> } | null;
  supply: Supply;
}

export interface SuggestedTaxation {
  taxCase: TaxCaseKey;
  taxation: Taxation;
}

/**
 * The usual way to tax a sale; a person may always choose another. What it cannot know is left to that person: reverse
 * charge within Romania (art. 331), exempt activities (art. 292), margin schemes, and services whose place follows other
 * rules than art. 278 (2).
 */
export function suggestTaxation(sale: Sale): SuggestedTaxation {
  const taxCase = isVatPayer(sale.sellerVatStatus) ? caseOfPayer(sale) : caseOfNonPayer(sale);
  return { taxCase, taxation: taxationOfCase(taxCase, sale) };
}

/** Does the seller charge VAT? A special registration (art. 317) is for transactions in the Union only. */
export function isVatPayer(vatStatus: VatStatus): boolean {
  return vatStatus === "PAYER" || vatStatus === "ON_COLLECTION";
}

/** The member state (or `XI`) other than Romania whose VAT number a buyer gave, or null. */
export function foreignVatCountryOf(vatCode: string | null): string | null {
  const parsed = parseEuVatNumber(vatCode ?? "");
  return parsed.ok && parsed.country !== "RO" ? parsed.country : null;
}

function caseOfPayer({ buyer, supply }: Sale): TaxCaseKey {
  const country = buyer?.address.country ?? "RO";
  const registeredIn = foreignVatCountryOf(buyer?.vatCode ?? null);
  // Northern Ireland belongs to the Union for goods alone.
  if (registeredIn && supply === "GOODS") return "INTRA_COMMUNITY_SUPPLY";
  if (registeredIn && registeredIn !== "XI") return "EU_SERVICE";
  if (isEuMember(country)) return "TAXABLE";
  if (supply === "GOODS") return "EXPORT";
  return buyer?.type === "INDIVIDUAL" ? "TAXABLE" : "OUTSIDE_ROMANIA";
}

function caseOfNonPayer({ sellerVatStatus, buyer, supply }: Sale): TaxCaseKey {
  const registeredIn = foreignVatCountryOf(buyer?.vatCode ?? null);
  const isUnionService =
    sellerVatStatus === "SPECIAL" && supply === "SERVICES" && registeredIn && registeredIn !== "XI";
  return isUnionService ? "EU_SERVICE" : "SMALL_ENTERPRISE";
}
