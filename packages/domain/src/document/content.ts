import type { Language, PriceMode } from "./kinds.ts";
import type { Buyer } from "./party.ts";

/** EN 16931 VAT categories usable in Romania (UNTDID 5305): standard, zero, exempt, reverse charge, intra-community, export, outside scope. */
export const taxCategories = ["S", "Z", "E", "AE", "K", "G", "O"] as const;
export type TaxCategory = (typeof taxCategories)[number];

/** What is sold decides where it is taxed: goods where they are, services where the buyer is (Codul fiscal art. 275, 278). */
export const supplies = ["GOODS", "SERVICES"] as const;
export type Supply = (typeof supplies)[number];

/** How a quantity of something is taxed. */
export interface Taxation {
  taxCategory: TaxCategory;
  /** Percent as a decimal string (`"21"`); `"0"` in every category but S. */
  taxRate: string;
  /** BT-121, one of the VATEX codes, where the category needs a reason. */
  exemptionReasonCode: string | null;
  /** BT-120, the text printed on the document. */
  exemptionReason: string | null;
}

/**
 * A discount or charge. Either `percent` of the base or a fixed `amount` (decimal string ≥ 0, in the price mode's terms);
 * when both are given, `amount` wins and `percent` is only printed.
 */
export interface Allowance {
  isCharge: boolean;
  percent: string | null;
  amount: string | null;
  /** UNTDID 5189 for discounts (95), 7161 for charges (FC = freight). */
  reasonCode: string | null;
  reason: string | null;
}

/** A discount or charge on the whole document; with `taxation` null it is split over the rates in proportion. */
export interface DocumentAllowance extends Allowance {
  taxation: Taxation | null;
}

/** What of one taxation a correction may still take back of what it corrects. */
export interface TaxableLeft extends Taxation {
  taxable: string;
  vat: string;
}

/** The advance invoice that a line takes back. */
export interface AdvanceTaken {
  documentId: string;
  /** Lei per unit of currency on the advance, at which its VAT stays (art. 290 Cod fiscal); null in lei. */
  rate: string | null;
}

/** One line as typed. All figures are exact decimal strings. */
export interface ContentLine extends Taxation {
  productId: string | null;
  /** Goods or a service; where nobody said, a service. */
  supply?: Supply | null;
  /** BT-153. */
  name: string;
  /** BT-154. */
  description: string | null;
  /** BT-155, the seller's product code. */
  code: string | null;
  /** Up to 6 decimals; negative takes something back (an advance, for example). */
  quantity: string;
  /** UN/ECE Rec 20/21, for example `H87`. */
  unitCode: string;
  /** What people call the unit, for example `buc`. */
  unitName: string;
  /** BT-146 in NET mode, with VAT in GROSS mode; never negative (BR-27); up to 6 decimals. */
  unitPrice: string;
  /** BT-149, the quantity the price is for; usually `"1"`. */
  baseQuantity: string;
  allowances: readonly Allowance[];
  /** CPV (`STI`) or customs code (`HS`). BT-158. */
  classification: { scheme: "STI" | "HS"; code: string } | null;
  /** On a correction: which line of the document it corrects is taken back, from 1. */
  correctsPosition?: number | null;
  /** On a final invoice, and on what corrects it: the advance that the line takes back. */
  advance?: AdvanceTaken | null;
}

/** The document this one corrects or settles (BT-25, BT-26). */
export interface PrecedingDocument {
  number: string;
  issueDate: string | null;
}

/** Lei per unit of the document's currency, valid on `date`. */
export interface ExchangeRate {
  rate: string;
  /** The day the rate was published, ISO date. */
  date: string;
  source: "BNR" | "MANUAL";
  /** Why a person overrode the published rate. */
  reason: string | null;
}

export interface Delivery {
  /** BT-72. */
  date: string | null;
  /** BT-70. */
  partyName: string | null;
  address: Buyer["address"] | null;
}

/** Numbers of other people's papers that the buyer wants to see. */
export interface References {
  /** BT-10. */ buyerReference: string | null;
  /** BT-13. */ orderNumber: string | null;
  /** BT-14. */ salesOrderNumber: string | null;
  /** BT-12. */ contractNumber: string | null;
  /** BT-11. */ projectNumber: string | null;
  /** BT-16. */ despatchNumber: string | null;
  /** BT-15. */ receivingNumber: string | null;
}

/** What a person writes; the whole of a draft, and the input of every calculation. Dates are ISO dates. */
export interface DocumentContent {
  language: Language;
  /** ISO 4217. */
  currency: string;
  priceMode: PriceMode;
  /** BT-2; null means the day of issue. */
  issueDate: string | null;
  /** BT-7. */
  taxPointDate: string | null;
  /** BT-9. */
  dueDate: string | null;
  /** BT-73, BT-74. */
  periodStart: string | null;
  periodEnd: string | null;
  customerId: string | null;
  buyer: Buyer | null;
  lines: readonly ContentLine[];
  allowances: readonly DocumentAllowance[];
  /** BT-113, already paid. */
  prepaid: string;
  /** BT-114; null asks for the rounding that makes a GROSS total exactly what was agreed. */
  rounding: string | null;
  exchangeRate: ExchangeRate | null;
  /** UNTDID 4461: 10 cash, 42 bank account, 48 card … */
  paymentMeansCode: string;
  /** BT-20. */
  paymentTerms: string | null;
  /** Sentences printed on the document (BT-22), in order. */
  mentions: readonly string[];
  precedingDocuments: readonly PrecedingDocument[];
  references: References;
  delivery: Delivery | null;
  workPointId: string | null;
  /** The invoice asks for an advance; a later one takes it back. */
  isAdvance?: boolean | null;
  /** On a correction: what the document it corrects still has. The VAT is reckoned against it, so that all corrections together take back exactly the VAT that was charged. */
  vatLeft?: readonly TaxableLeft[] | null;
}
