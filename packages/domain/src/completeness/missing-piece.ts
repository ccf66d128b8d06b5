/** What can be missing from a document or wrong with it; each has a sentence in every language. */
export const missingPieceCodes = [
  "ACCOUNT_MISSING",
  "ALLOWANCE_EMPTY",
  "ALLOWANCE_NEGATIVE",
  "ALLOWANCE_REASON_MISSING",
  "ALLOWANCE_REASON_UNKNOWN",
  "BASE_QUANTITY_NOT_POSITIVE",
  "BUYER_MISSING",
  "CITY_MISSING",
  "COUNTRY_MISSING",
  "COUNTY_MISSING",
  "CURRENCY_UNUSABLE",
  "DELIVERY_COUNTRY_MISSING",
  "DELIVERY_DATE_MISSING",
  "DUE_DATE_BEFORE_ISSUE",
  "DUE_DATE_MISSING",
  "EXCHANGE_RATE_MISSING",
  "EXCHANGE_RATE_REASON_MISSING",
  "EXEMPTION_REASON_MISSING",
  "EXEMPTION_REASON_UNKNOWN",
  "EXEMPTION_REASONS_MIXED",
  "IDENTIFIER_INVALID",
  "IDENTIFIER_MISSING",
  "NAME_MISSING",
  "NO_LINES",
  "NOT_A_DATE",
  "NOT_A_NUMBER",
  "OUTSIDE_SCOPE_MIXED",
  "OUTSIDE_SCOPE_WITH_VAT_CODE",
  "PAYMENT_MEANS_MISSING",
  "PAYMENT_MEANS_UNKNOWN",
  "PERIOD_REVERSED",
  "PRECEDING_DOCUMENT_MISSING",
  "PRICE_NEGATIVE",
  "QUANTITY_ZERO",
  "RATE_MISSING",
  "RATE_NOT_IN_FORCE",
  "REGION_MISSING",
  "ROUNDING_TOO_LARGE",
  "SECTOR_MISSING",
  "SMALL_ENTERPRISE_BY_PAYER",
  "STREET_MISSING",
  "TEXT_EMPTY",
  "TEXT_TOO_LONG",
  "TOO_MANY",
  "TOO_MANY_DECIMALS",
  "NUMBER_TOO_LARGE",
  "UNIT_UNKNOWN",
  "VAT_CHARGED_BY_NON_PAYER",
  "VAT_CODE_INVALID",
  "VAT_CODE_MISSING",
] as const;
export type MissingPieceCode = (typeof missingPieceCodes)[number];

/** One thing to add or mend before a document can be issued. */
export interface MissingPiece {
  /** The field: `buyer.address.county`, `lines.0.name`. */
  path: string;
  code: MissingPieceCode;
  /** The rule of EN 16931 or CIUS-RO that it would break, or null for one of ours. */
  rule: string | null;
}

export type MissingPieces = Generator<MissingPiece, void, undefined>;

export function missing(path: string, code: MissingPieceCode, rule: string | null = null): MissingPiece {
  return { path, code, rule };
}

export function isBlank(text: string | null): boolean {
  return text === null || text.trim() === "";
}

/** A text longer than e-Factura takes; counted as its rules do, with blanks run together. */
export function* tooLong(path: string, text: string | null, limit: { max: number; rule: string }): MissingPieces {
  const length = [...(text ?? "").trim().replace(/\s+/g, " ")].length;
  if (length > limit.max) yield missing(path, "TEXT_TOO_LONG", limit.rule);
}
