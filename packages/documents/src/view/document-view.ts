import type { Language } from "@softmanager/domain";

/** Something said in two words: `Data emiterii`, `05.11.2026`. */
export interface Fact {
  label: string;
  value: string;
}

export interface PartyView {
  /** `Furnizor`, `Client`. */
  role: string;
  name: string;
  identity: readonly Fact[];
  address: readonly string[];
  contact: readonly string[];
}

/** Where something happens: the delivery, the work point. */
export interface PlaceView {
  role: string;
  lines: readonly string[];
}

export const columnKeys = ["index", "name", "unit", "quantity", "unitPrice", "net", "vatRate", "vat", "gross"] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface ColumnView {
  key: ColumnKey;
  label: string;
  /** Second line of the heading, for instance `lei, fără TVA`. */
  note: string | null;
}

export interface LineView {
  cells: Readonly<Record<ColumnKey, string>>;
  /** Said under the name: description, codes, discounts. */
  details: readonly string[];
}

export interface TaxRowView {
  label: string;
  /** The article or the reason, where no VAT is charged. */
  reason: string | null;
  taxable: string;
  vat: string;
}

export interface TaxView {
  heading: string;
  baseLabel: string;
  vatLabel: string;
  rows: readonly TaxRowView[];
}

export interface AccountView {
  iban: string;
  /** Bank, currency, SWIFT. */
  about: string;
}

export interface PaymentView {
  heading: string;
  accounts: readonly AccountView[];
  facts: readonly Fact[];
  /** What the payer should quote. */
  purpose: string | null;
}

/**
 * All that a document says, in words and figures ready to be shown: templates only draw, and a page shows the same.
 * Plain data, so it can be sent to a worker.
 */
export interface DocumentView {
  template: { name: string; version: number; accentColor: string };
  language: Language;
  /** What the file says of itself; `date` is ISO. */
  file: { title: string; author: string; date: string };
  title: string;
  notice: string | null;
  number: string | null;
  numberNote: string | null;
  /** Written across each page. */
  watermark: string | null;
  /** Says that this is a copy in another language. */
  copyNote: string | null;
  /** Documents that this one corrects or settles. */
  preceding: readonly string[];
  dates: readonly Fact[];
  payable: Fact;
  seller: PartyView;
  buyer: PartyView;
  places: readonly PlaceView[];
  references: readonly Fact[];
  columns: readonly ColumnView[];
  lines: readonly LineView[];
  /** Null where no VAT may or can be shown. */
  taxes: TaxView | null;
  /** Sentences the law wants printed and the tax table does not already say. */
  taxNotes: readonly string[];
  /** What leads to `payable`. */
  totals: readonly Fact[];
  /** Amounts in lei of a document in another currency, with the rate they come from. */
  inLei: { rate: string; facts: readonly Fact[] } | null;
  payment: PaymentView | null;
  mentions: { heading: string; texts: readonly string[] };
  footer: { lines: readonly string[]; pageLabel: string };
}
