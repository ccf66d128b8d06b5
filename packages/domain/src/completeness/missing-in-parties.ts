import type { Buyer, Party, Seller } from "../document/party.ts";
import { isCountry } from "../address/countries.ts";
import { isMaskedCnp, notGivenCnp, parseCnp } from "../identifiers/cnp.ts";
import { parseEuVatNumber } from "../identifiers/eu-vat-number.ts";
import { isFiscalCode } from "../identifiers/fiscal-code.ts";
import { isVatPayer } from "../tax/suggest-taxation.ts";
import { missingInAddress, type AddressRules } from "./missing-in-address.ts";
import { isBlank, missing, tooLong, type MissingPieces } from "./missing-piece.ts";

interface PartyRules {
  name: string;
  nameLength: string;
  contactLengths: readonly [name: string, phone: string, email: string];
  address: AddressRules;
}

const sellerRules: PartyRules = {
  name: "BR-06",
  nameLength: "BR-RO-L201",
  contactLengths: ["BR-RO-L1004", "BR-RO-L1005", "BR-RO-L1006"],
  address: {
    street: "BR-RO-081",
    city: "BR-RO-091",
    sector: "BR-RO-100",
    county: "BR-RO-110",
    country: "BR-09",
    streetLength: "BR-RO-L151",
    additionalLength: "BR-RO-L1002",
    cityLength: "BR-RO-L0501",
    postalCodeLength: "BR-RO-L0201",
  },
};

const buyerRules: PartyRules = {
  name: "BR-07",
  nameLength: "BR-RO-L203",
  contactLengths: ["BR-RO-L1009", "BR-RO-L1010", "BR-RO-L1011"],
  address: {
    street: "BR-RO-082",
    city: "BR-RO-092",
    sector: "BR-RO-101",
    county: "BR-RO-111",
    country: "BR-11",
    streetLength: "BR-RO-L152",
    additionalLength: "BR-RO-L1007",
    cityLength: "BR-RO-L0502",
    postalCodeLength: "BR-RO-L0202",
  },
};

export function* missingInSeller(seller: Seller): MissingPieces {
  yield* missingInParty("seller", seller, sellerRules);
  if (isBlank(seller.fiscalCode)) yield missing("seller.fiscalCode", "IDENTIFIER_MISSING", "BR-RO-065");
  else if (!isBusinessCode(seller.fiscalCode ?? "")) yield missing("seller.fiscalCode", "IDENTIFIER_INVALID");
  if (isVatPayer(seller.vatStatus) && isBlank(seller.vatCode)) {
    yield missing("seller.vatCode", "VAT_CODE_MISSING", "BR-S-02");
  }
}

export function* missingInBuyer(buyer: Buyer): MissingPieces {
  yield* missingInParty("buyer", buyer, buyerRules);
  yield* missingIdentifier(buyer);
}

/** For documents without fiscal value a name is enough. */
export function* missingInRecipient(buyer: Buyer): MissingPieces {
  if (isBlank(buyer.name)) yield missing("buyer.name", "NAME_MISSING", buyerRules.name);
}

function* missingInParty(path: string, party: Party, rules: PartyRules): MissingPieces {
  if (isBlank(party.name)) yield missing(`${path}.name`, "NAME_MISSING", rules.name);
  yield* tooLong(`${path}.name`, party.name, { max: 200, rule: rules.nameLength });
  const [contactName, phone, email] = rules.contactLengths;
  yield* tooLong(`${path}.contactName`, party.contactName, { max: 100, rule: contactName });
  yield* tooLong(`${path}.phone`, party.phone, { max: 100, rule: phone });
  yield* tooLong(`${path}.email`, party.email, { max: 100, rule: email });
  yield* missingInAddress(`${path}.address`, party.address, rules.address);
  if (!isBlank(party.vatCode)) yield* wrongVatCode(`${path}.vatCode`, party.vatCode ?? "");
}

/** A consumer may give no code (e-Factura then gets 13 zeros), a foreign firm may have none. */
function* missingIdentifier({ type, fiscalCode, vatCode, address }: Buyer): MissingPieces {
  const code = fiscalCode ?? "";
  if (type === "COMPANY" || type === "PUBLIC_BODY") {
    if (isBlank(code) && isBlank(vatCode)) yield missing("buyer.fiscalCode", "IDENTIFIER_MISSING", "BR-RO-120");
    else if (!isBlank(code) && !isBusinessCode(code)) yield missing("buyer.fiscalCode", "IDENTIFIER_INVALID");
  }
  if (type === "INDIVIDUAL" && address.country === "RO" && !isBlank(code)) {
    if (code !== notGivenCnp && !isCnp(code)) yield missing("buyer.fiscalCode", "IDENTIFIER_INVALID");
  }
}

function* wrongVatCode(path: string, vatCode: string): MissingPieces {
  const prefix = vatCode.slice(0, 2);
  const parsed = parseEuVatNumber(vatCode);
  if (parsed.ok) return;
  if (parsed.code !== "NOT_IN_THE_UNION") yield missing(path, "VAT_CODE_INVALID");
  else if (!isCountry(prefix)) yield missing(path, "VAT_CODE_INVALID", "BR-CO-09");
}

/** A CUI, or the CNP or thirteen-digit NIF (beginning with 9) that a sole trader may use instead. */
function isBusinessCode(code: string): boolean {
  return isFiscalCode(code) || isCnp(code) || /^9\d{12}$/.test(code);
}

/** A right one, whole or as the API shows it: masked only when it was right. */
function isCnp(code: string): boolean {
  return parseCnp(code).ok || isMaskedCnp(code);
}
