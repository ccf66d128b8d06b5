import {
  countryName,
  decimal,
  displayCity,
  displayCounty,
  displayIban,
  displayPhone,
  type Address,
  type Buyer,
  type DocumentSnapshot,
  type Language,
  type Party,
  type Seller,
} from "@softmanager/domain";
import { textsIn } from "@softmanager/texts";
import { parts } from "../texts/document-kinds.ts";
import { partyLabels } from "../texts/labels.ts";
import type { Fact, PartyView } from "./document-view.ts";
import type { Figures } from "./figures.ts";

/** Both parties; each with its country as soon as one of them is abroad. */
export function partiesOf({ seller, buyer }: Pick<DocumentSnapshot, "seller" | "buyer">, language: Language) {
  const isAbroad = [seller, buyer].some(({ address }) => address.country !== "RO");
  return { seller: sellerView(seller, { language, isAbroad }), buyer: buyerView(buyer, { language, isAbroad }) };
}

interface PartyOptions {
  language: Language;
  isAbroad: boolean;
}

function sellerView(seller: Seller, { language, isAbroad }: PartyOptions): PartyView {
  return {
    role: textsIn(parts, language).seller,
    name: seller.name,
    identity: sellerIdentity(seller, language),
    address: addressLines(seller.address, { language, isAbroad }),
    contact: contactOf(seller, language, { fax: seller.fax, website: seller.website }),
  };
}

function buyerView(buyer: Buyer, { language, isAbroad }: PartyOptions): PartyView {
  const text = textsIn(partyLabels, language);
  const codeLabel = buyer.type === "INDIVIDUAL" ? text.personalCode : text.fiscalCode;
  const account = [buyer.iban ? unbroken(displayIban(buyer.iban)) : null, buyer.bankName].filter(isSaid).join(", ");
  return {
    role: textsIn(parts, language).buyer,
    name: buyer.name,
    identity: identityOf(buyer, codeLabel, language),
    address: addressLines(buyer.address, { language, isAbroad }),
    contact: [...contactOf(buyer, language), account ? `${text.account} ${account}` : null].filter(isSaid),
  };
}

/** The codes by which authorities and courts know the seller. */
export function sellerIdentity(seller: Seller, language: Language): Fact[] {
  const text = textsIn(partyLabels, language);
  const identity = identityOf(seller, text.fiscalCode, language);
  return seller.euid ? [...identity, { label: text.euid, value: seller.euid }] : identity;
}

/** The share capital as art. 74 of Legea 31/1990 wants it on a company's papers; null when none is known. */
export function shareCapital({ shareCapital: capital }: Seller, { language, price }: Figures): string | null {
  const text = textsIn(partyLabels, language);
  const { registered, subscribed, paidUp } = capital;
  if (subscribed && paidUp) {
    return decimal(subscribed).equals(decimal(paidUp))
      ? text.capitalFullyPaidUp({ amount: price(subscribed) })
      : text.capitalPaidUp({ subscribed: price(subscribed), paidUp: price(paidUp) });
  }
  if (subscribed) return text.capitalSubscribed({ amount: price(subscribed) });
  const amount = registered ?? paidUp;
  return amount ? text.capital({ amount: price(amount) }) : null;
}

function identityOf(party: Party, codeLabel: string, language: Language): Fact[] {
  const text = textsIn(partyLabels, language);
  const code = party.vatCode
    ? { label: text.vatCode, value: party.vatCode }
    : { label: codeLabel, value: consumerCode.test(party.fiscalCode ?? "") ? null : party.fiscalCode };
  const register = { label: text.tradeRegister, value: party.tradeRegisterNumber };
  return [code, register].flatMap(({ label, value }) => (value ? [{ label, value }] : []));
}

/** Thirteen zeros stand for a person who gave no code; they say nothing to a reader. */
const consumerCode = /^0{13}$/;

function addressLines(address: Address, { language, isAbroad }: PartyOptions): string[] {
  const city = [address.postalCode, displayCity(address)].filter(isSaid).join(" ");
  const country = isAbroad ? countryName(address.country, language) : null;
  const region = [city, displayCounty(address), country].filter(isSaid).join(", ");
  return [address.street, address.streetAdditional, region].filter(isSaid);
}

interface MoreContact {
  fax: string | null;
  website: string | null;
}

/** A person, numbers to call, places to write to: a line each. */
function contactOf(
  party: Party,
  language: Language,
  { fax, website }: MoreContact = { fax: null, website: null },
): string[] {
  const text = textsIn(partyLabels, language);
  const numbers = [
    party.phone ? `${text.phone} ${displayPhone(party.phone)}` : null,
    fax ? `${text.fax} ${displayPhone(fax)}` : null,
  ];
  return [
    party.contactName,
    beside(numbers.map((number) => number && unbroken(number))),
    beside([party.email, website]),
  ].filter(isSaid);
}

/** Facts on one line; what belongs together does not part at its end. */
export function beside(facts: readonly (string | null)[]): string {
  return facts.filter(isSaid).join(" · ");
}

export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00A0");
}

export function isSaid(text: string | null): text is string {
  return text !== null && text !== "";
}
