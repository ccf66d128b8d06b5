import type { ContentLine, DocumentContent, Taxation } from "./content.ts";
import type { DocumentKind } from "./kinds.ts";
import type { Buyer, Seller } from "./party.ts";

/** A line with its computed amounts: decimal strings with two decimals, in the document's currency. */
export interface CalculatedLine extends ContentLine {
  /** BT-131. */
  net: string;
  /** For information only: the VAT that counts is computed per category. */
  vat: string;
  gross: string;
  /** BT-146 without VAT, up to 6 decimals. */
  netUnitPrice: string;
  /** Sum of the line's discounts minus charges, without VAT. */
  allowanceNet: string;
}

/** A document-level discount or charge after it was split over the rates (BG-20, BG-21); amount without VAT, positive. */
export interface CalculatedAllowance extends Taxation {
  isCharge: boolean;
  percent: string | null;
  amount: string;
  /** What `percent` was taken of, or null. */
  baseAmount: string | null;
  reasonCode: string | null;
  reason: string | null;
}

/** BG-23: one per category, rate and exemption reason. */
export interface TaxSubtotal extends Taxation {
  /** BT-116. */
  taxable: string;
  /** BT-117. */
  vat: string;
}

export interface DocumentTotals {
  /** BT-106. */ lineNet: string;
  /** BT-107. */ allowances: string;
  /** BT-108. */ charges: string;
  /** BT-109. */ net: string;
  /** BT-110. */ vat: string;
  /** BT-112. */ gross: string;
  /** BT-113. */ prepaid: string;
  /** BT-114. */ rounding: string;
  /** BT-115. */ payable: string;
  /** BT-111, VAT in lei; null for a document in lei. */
  vatInLei: string | null;
}

/** What `calculateDocument` gives: every figure of a document, computed and rounded as `domain` prescribes. */
export interface CalculatedDocument {
  lines: readonly CalculatedLine[];
  allowances: readonly CalculatedAllowance[];
  taxSubtotals: readonly TaxSubtotal[];
  totals: DocumentTotals;
}

/** Which look a document was issued with; pinned, so that an old document keeps its face. */
export interface TemplateChoice {
  name: string;
  version: number;
  /** `#rrggbb`. */
  accentColor: string;
  showVatColumns: boolean;
}

/**
 * Everything a document says, frozen at issue, except its number, which is given last and lives beside it.
 * JSON with sorted keys; its SHA-256 is stored and chained, so one changed byte shows.
 */
export interface DocumentSnapshot extends CalculatedDocument {
  schemaVersion: 1;
  kind: DocumentKind;
  content: Omit<DocumentContent, "lines" | "allowances" | "buyer" | "customerId"> & { issueDate: string };
  /** BT-8: `"432"` under VAT on collection. */
  taxPointCode: string | null;
  seller: Seller;
  buyer: Buyer;
  template: TemplateChoice;
}
