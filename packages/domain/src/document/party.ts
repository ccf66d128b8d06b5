/** COMPANY and PUBLIC_BODY are Romanian; FOREIGN is established abroad; an INDIVIDUAL may give no code at all. */
export const customerTypes = ["COMPANY", "INDIVIDUAL", "PUBLIC_BODY", "FOREIGN"] as const;
export type CustomerType = (typeof customerTypes)[number];

/** A company's standing towards VAT. ON_COLLECTION: "TVA la încasare", art. 282 Cod fiscal. */
export const vatStatuses = ["NONE", "PAYER", "ON_COLLECTION", "SPECIAL"] as const;
export type VatStatus = (typeof vatStatuses)[number];

/** A postal address as EN 16931 divides it (BG-5, BG-8). */
export interface Address {
  /** BT-35 / BT-50, at most 150 characters. */
  street: string;
  /** BT-36 / BT-51. */
  streetAdditional: string | null;
  /** BT-37 / BT-52; in Bucharest SECTOR1 … SECTOR6 (BR-RO-100). */
  city: string;
  postalCode: string | null;
  /** ISO 3166-2:RO code such as `RO-CJ` in Romania (BR-RO-110), free text or null abroad. */
  county: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** Who sells or buys, as printed and as sent; a copy, never a reference to a card that may change. */
export interface Party {
  name: string;
  /** Digits of the CUI, a CNP, a foreign registration code, or null when none was given. */
  fiscalCode: string | null;
  /** VAT identifier with its country prefix, only while registered: `RO14399840`, `DE136695976`. */
  vatCode: string | null;
  /** Trade Register number as entered, for example `J2019001098295` or `J29/1098/2019`. */
  tradeRegisterNumber: string | null;
  address: Address;
  contactName: string | null;
  phone: string | null;
  email: string | null;
}

export interface Buyer extends Party {
  type: CustomerType;
  bankName: string | null;
  iban: string | null;
}

export interface BankAccount {
  bankName: string;
  iban: string;
  swift: string | null;
  /** ISO 4217. */
  currency: string;
}

/** The issuing company on the day of issue. */
export interface Seller extends Party {
  euid: string | null;
  vatStatus: VatStatus;
  /** VAT code of a special registration (art. 317), kept until a document is composed: `sellerTowards` says where it counts. */
  specialVatCode?: string | null;
  fax: string | null;
  website: string | null;
  /** Share capital in lei, exact decimal strings (Legea 31/1990 art. 74). */
  shareCapital: { registered: string | null; subscribed: string | null; paidUp: string | null };
  /** Those in the document's currency first. */
  bankAccounts: readonly BankAccount[];
  workPoint: { name: string; address: string; phone: string | null; fax?: string | null } | null;
  /** Content address (SHA-256, hex) of the re-encoded PNG logo. */
  logoSha256: string | null;
}
