import type { customer } from "@softmanager/inputs";
import type { z } from "zod";
import { typedRule } from "../../../app/due-date-rule/rule.ts";
import type { CustomerPartsFragment } from "../operations.generated.ts";

/** What the form holds while it is filled in. */
export type CustomerValues = z.input<typeof customer>;

/** A customer to be filled in: a Romanian company until told otherwise. */
export const blankCustomer: CustomerValues = {
  type: "COMPANY",
  name: "",
  fiscalCode: "",
  vatCode: "",
  tradeRegisterNumber: "",
  address: { street: "", streetAdditional: "", city: "", postalCode: "", county: "", country: "RO" },
  phone: "",
  fax: "",
  email: "",
  website: "",
  bankName: "",
  iban: "",
  language: null,
  currency: "",
  dueDateRule: null,
  notes: "",
};

/** The card as the form edits it. */
export function valuesOf(card: CustomerPartsFragment): CustomerValues {
  const { type, name, fiscalCode, vatCode, tradeRegisterNumber, phone, fax, email, website } = card;
  const { bankName, iban, language, currency, dueDateRule, notes } = card;
  const { street, streetAdditional, city, postalCode, county, country } = card.address;
  return {
    type,
    name,
    fiscalCode: fiscalCode ?? "",
    vatCode,
    tradeRegisterNumber,
    address: { street, streetAdditional, city, postalCode, county, country },
    phone,
    fax,
    email,
    website,
    bankName,
    iban,
    language,
    currency,
    dueDateRule: dueDateRule && typedRule(dueDateRule),
    notes,
  };
}

/** Whether such a customer is known to the Trade Register and the tax authority by code. */
export function isRegistered(type: CustomerValues["type"]): boolean {
  return type === "COMPANY" || type === "PUBLIC_BODY";
}
