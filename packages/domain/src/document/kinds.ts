/** Everything a company writes. Names are those of the public schema. */
export const documentKinds = [
  "INVOICE",
  "CREDIT_NOTE",
  "PROFORMA",
  "NOTICE",
  "RECEIPT",
  "ORDER",
  "OFFER",
  "CONTRACT",
  "OTHER",
] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A draft has no number; only ISSUED may become CANCELLED, and only while neither sent nor uploaded. */
export const documentStates = ["DRAFT", "ISSUED", "CANCELLED"] as const;
export type DocumentState = (typeof documentStates)[number];

/** NET: unit prices are without VAT. GROSS: unit prices contain VAT and the total with VAT is what was agreed. */
export const priceModes = ["NET", "GROSS"] as const;
export type PriceMode = (typeof priceModes)[number];

/** Languages a document, a mail or a page can be written in. */
export const languages = ["ro", "en"] as const;
export type Language = (typeof languages)[number];

/** Documents with fiscal value: numbered without gaps, with VAT due, corrected only by new documents (art. 319, 330 Cod fiscal). */
export function isFiscalKind(kind: DocumentKind): boolean {
  return kind === "INVOICE" || kind === "CREDIT_NOTE";
}
