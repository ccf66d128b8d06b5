import { notGivenCnp, parseCnp, type Address, type Buyer, type Party, type Seller } from "../src/index.ts";
import { childrenOf, textOf, textsOf, type UblNode } from "./ubl-node.ts";

export function readSeller(document: UblNode): Seller {
  const [party] = childrenOf(document, "AccountingSupplierParty/Party");
  const taxCode = textOf(party, "PartyTaxScheme/CompanyID");
  const isOnCollection = textsOf(document, "InvoicePeriod/DescriptionCode").includes("432");
  const read = readParty(party);
  const payerStatus = isOnCollection ? "ON_COLLECTION" : "PAYER";
  return {
    ...read,
    fiscalCode: taxCode?.replace(/^RO/, "") ?? null,
    tradeRegisterNumber: textOf(party, "PartyLegalEntity/CompanyID"),
    euid: null,
    vatStatus: read.vatCode === null ? "NONE" : payerStatus,
    fax: null,
    website: null,
    shareCapital: { registered: null, subscribed: null, paidUp: null },
    bankAccounts: childrenOf(document, "PaymentMeans/PayeeFinancialAccount").map((account) => ({
      bankName: "",
      iban: textOf(account, "ID") ?? "",
      swift: textOf(account, "FinancialInstitutionBranch/ID"),
      currency: textOf(document, "DocumentCurrencyCode") ?? "RON",
    })),
    workPoint: null,
    logoSha256: null,
  };
}

export function readBuyer(document: UblNode): Buyer {
  const [party] = childrenOf(document, "AccountingCustomerParty/Party");
  const read = readParty(party);
  return {
    ...read,
    type: typeOf(read),
    bankName: null,
    iban: null,
  };
}

export function readAddress(node: UblNode): Address {
  return {
    street: textOf(node, "StreetName") ?? "",
    streetAdditional: textOf(node, "AdditionalStreetName"),
    city: textOf(node, "CityName") ?? "",
    postalCode: textOf(node, "PostalZone"),
    county: textOf(node, "CountrySubentity"),
    country: textOf(node, "Country/IdentificationCode") ?? "",
  };
}

function readParty(party: UblNode | undefined): Party {
  const [address] = childrenOf(party, "PostalAddress");
  const vatScheme = childrenOf(party, "PartyTaxScheme").find((scheme) => textOf(scheme, "TaxScheme/ID") === "VAT");
  return {
    name: textOf(party, "PartyLegalEntity/RegistrationName") ?? "",
    fiscalCode: textOf(party, "PartyLegalEntity/CompanyID"),
    vatCode: textOf(vatScheme, "CompanyID"),
    tradeRegisterNumber: null,
    address: readAddress(address ?? {}),
    contactName: textOf(party, "Contact/Name"),
    phone: textOf(party, "Contact/Telephone"),
    email: textOf(party, "Contact/ElectronicMail"),
  };
}

function typeOf({ fiscalCode, address }: Party): Buyer["type"] {
  if (address.country !== "RO") return "FOREIGN";
  const isPerson = fiscalCode === notGivenCnp || parseCnp(fiscalCode ?? "").ok;
  return isPerson ? "INDIVIDUAL" : "COMPANY";
}
