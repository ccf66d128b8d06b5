import type { LocalDate } from "../calendar/local-date.ts";
import { decimal, isDecimal } from "../money/decimal.ts";

export interface VatRate {
  /** Percent as a decimal string. */
  rate: string;
  /** TRANSITIONAL: only for dwellings under contracts and advances from before August 2025. */
  kind: "STANDARD" | "REDUCED" | "TRANSITIONAL";
  since: LocalDate;
  /** Last day, or null while in force. */
  until: LocalDate | null;
  source: string;
  /** The day the source was read. */
  read: LocalDate;
}

const fiscalCode2017 = "Codul fiscal (Legea 227/2015) art. 291, form of 2017";
const law141 = "Legea 141/2025, Monitorul Oficial 699/25.07.2025";

/** Rates of VAT in Romania, art. 291 Cod fiscal: the standard one first, newest first. */
export const vatRates: readonly VatRate[] = [
  { rate: "21", kind: "STANDARD", since: "2025-08-01", until: null, source: law141, read: "2026-11-24" },
  {
    rate: "19",
    kind: "STANDARD",
    since: "2017-01-01",
    until: "2025-07-31",
    source: fiscalCode2017,
    read: "2026-11-24",
  },
  { rate: "11", kind: "REDUCED", since: "2025-08-01", until: null, source: law141, read: "2026-11-24" },
  { rate: "9", kind: "TRANSITIONAL", since: "2025-08-01", until: "2026-07-31", source: law141, read: "2026-11-24" },
  { rate: "9", kind: "REDUCED", since: "2017-01-01", until: "2025-07-31", source: fiscalCode2017, read: "2026-11-24" },
  { rate: "5", kind: "REDUCED", since: "2017-01-01", until: "2025-07-31", source: fiscalCode2017, read: "2026-11-24" },
];

/** The rates in force on a day, the standard one first; none before 2017. */
export function vatRatesOn(date: LocalDate): readonly VatRate[] {
  return vatRates.filter(({ since, until }) => since <= date && (until === null || date <= until));
}

/** Percent of the standard rate on a day; the newest one outside what the table knows. */
export function standardVatRateOn(date: LocalDate): string {
  const standard = vatRates.filter(({ kind }) => kind === "STANDARD");
  const known = vatRatesOn(date).find(({ kind }) => kind === "STANDARD") ?? standard[0];
  if (!known) throw new RangeError("The table of VAT rates names no standard rate.");
  return known.rate;
}

/** May a supply of category S whose VAT falls due on `date` be taxed at this percent? Written `21` or `21.00`, it is one. */
export function isVatRateInForce(rate: string, date: LocalDate): boolean {
  if (!isDecimal(rate)) return false;
  return vatRatesOn(date).some((known) => decimal(known.rate).equals(decimal(rate)));
}
