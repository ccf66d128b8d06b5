import { customerTypes, languages, priceModes, supplies, taxCategories, vatStatuses } from "@softmanager/domain";
import { registerEnumType } from "type-graphql";

type EnumOf<Values extends readonly string[]> = { [Key in Values[number]]: Key };

/** A GraphQL enum from a list of the domain; every value must be described. */
export function describedEnum<const Values extends readonly string[]>(
  name: string,
  list: Values,
  { description, values }: { description: string; values: Record<Values[number], string> },
): EnumOf<Values> {
  const named = Object.fromEntries(list.map((value) => [value, value])) as EnumOf<Values>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(values).map(([key, text]) => [key, { description: text }]),
  ) as Record<Values[number], { description: string }>;
  registerEnumType(named, { name, description, valuesConfig });
  return named;
}

export const LanguageEnum = describedEnum("Language", languages, {
  description: "A language that people, documents, mails and pages use.",
  values: { ro: "Romanian.", en: "English." },
});

export const PriceModeEnum = describedEnum("PriceMode", priceModes, {
  description: "What unit prices contain.",
  values: { NET: "Prices without VAT.", GROSS: "Prices with VAT; the total with VAT is what was agreed." },
});

export const TaxCategoryEnum = describedEnum("TaxCategory", taxCategories, {
  description: "VAT category (EN 16931 BT-118, BT-151; UNTDID 5305).",
  values: {
    S: "Taxable at a rate.",
    Z: "Zero rate (not used in Romania).",
    E: "Exempt.",
    AE: "Reverse charge.",
    K: "Intra-community supply.",
    G: "Export.",
    O: "Outside the scope of VAT.",
  },
});

export const SupplyEnum = describedEnum("Supply", supplies, {
  description: "What is sold; decides where it is taxed (art. 275 and 278 Cod fiscal).",
  values: { GOODS: "Goods.", SERVICES: "A service." },
});

export const CustomerTypeEnum = describedEnum("CustomerType", customerTypes, {
  description: "What kind of customer or buyer it is.",
  values: {
    COMPANY: "A Romanian company.",
    INDIVIDUAL: "A person; may give no code at all.",
    PUBLIC_BODY: "A Romanian public body.",
    FOREIGN: "Established abroad.",
  },
});

export const VatStatusEnum = describedEnum("VatStatus", vatStatuses, {
  description: "A company's standing towards VAT.",
  values: {
    NONE: "Not registered for VAT (art. 310 Cod fiscal).",
    PAYER: "Registered for VAT.",
    ON_COLLECTION: "Registered, with VAT on collection (art. 282 Cod fiscal).",
    SPECIAL: "A special scheme.",
  },
});
