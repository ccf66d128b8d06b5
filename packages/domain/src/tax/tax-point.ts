import { addMonths, dayOfMonth, isLocalDate, type LocalDate } from "../calendar/local-date.ts";
import type { DocumentContent, Taxation } from "../document/content.ts";
import { isFiscalKind, type DocumentKind } from "../document/kinds.ts";

/** What decides when VAT falls due. */
export interface TaxedSupply extends Pick<DocumentContent, "taxPointDate" | "issueDate"> {
  delivery: Pick<NonNullable<DocumentContent["delivery"]>, "date"> | null;
  lines: readonly Pick<Taxation, "taxCategory">[];
}

/**
 * The day on which VAT falls due, or would without VAT on collection: the one written, else the delivery before the
 * invoice, else the invoice. For an intra-community supply the invoice, at the latest the 15th of the month after the
 * delivery. It decides the rate of VAT, the seller's standing and the rate of exchange; `today` stands in for an issue
 * date not chosen. Nothing here asks whether the seller is on collection: rate of VAT and rate of exchange stay those
 * of the day on which VAT would have been due otherwise.
 * Source: Codul fiscal art. 281 (1), 282 (1) and (2) a, 283 (1), 290 (2), 291 (4)–(6); read 2026-11-28.
 */
export function taxPointOf(supply: TaxedSupply, today: LocalDate): LocalDate;
export function taxPointOf(supply: TaxedSupply, today: LocalDate | null): LocalDate | null;
export function taxPointOf(supply: TaxedSupply, today: LocalDate | null): LocalDate | null {
  const written = dayOrNull(supply.taxPointDate);
  if (written) return written;
  const issued = dayOrNull(supply.issueDate) ?? today;
  const delivered = dayOrNull(supply.delivery?.date);
  if (issued === null || delivered === null) return issued;
  const due = isWithinUnion(supply) ? dayOfMonth(addMonths(delivered, 1), 15) : delivered;
  return due < issued ? due : issued;
}

/**
 * The last day on which the invoice may be issued: the 15th of the month after the delivery, or after the day written as
 * tax point (an advance has one too). Null where neither is known, or for a document without fiscal value.
 * Source: Codul fiscal art. 319 (16); read 2026-11-28.
 */
export function latestIssueDateOf(kind: DocumentKind, supply: TaxedSupply): LocalDate | null {
  if (!isFiscalKind(kind) || kind === "CREDIT_NOTE") return null;
  const event = dayOrNull(supply.delivery?.date) ?? dayOrNull(supply.taxPointDate);
  return event && dayOfMonth(addMonths(event, 1), 15);
}

function isWithinUnion({ lines }: TaxedSupply): boolean {
  return lines.length > 0 && lines.every(({ taxCategory }) => taxCategory === "K");
}

function dayOrNull(date: string | null | undefined): LocalDate | null {
  return date && isLocalDate(date) ? date : null;
}
