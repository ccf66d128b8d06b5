import type { Language } from "../document/kinds.ts";

export interface Currency {
  /** ISO 4217. */
  code: string;
  /** Decimals of the coin; amounts on documents have two all the same (EN 16931 BR-DEC). */
  minorDigits: 0 | 2;
  name: Readonly<Record<Language, string>>;
  /** Last day it was legal tender, when it no longer is. */
  until?: string;
}

/**
 * Leu and the currencies of the BNR feed, those used most first. The feed also quotes gold (XAU) and the special
 * drawing right (XDR), which nobody is paid in. Source: BNR nbrfxrates.xml and ISO 4217; read 2026-11-24.
 */
export const currencies: readonly Currency[] = [
  { code: "RON", minorDigits: 2, name: { ro: "leu românesc", en: "Romanian leu" } },
  { code: "EUR", minorDigits: 2, name: { ro: "euro", en: "euro" } },
  { code: "USD", minorDigits: 2, name: { ro: "dolar american", en: "US dollar" } },
  { code: "GBP", minorDigits: 2, name: { ro: "liră sterlină", en: "pound sterling" } },
  { code: "CHF", minorDigits: 2, name: { ro: "franc elvețian", en: "Swiss franc" } },
  { code: "HUF", minorDigits: 2, name: { ro: "forint maghiar", en: "Hungarian forint" } },
  { code: "MDL", minorDigits: 2, name: { ro: "leu moldovenesc", en: "Moldovan leu" } },
  { code: "AED", minorDigits: 2, name: { ro: "dirham (Emiratele Arabe Unite)", en: "UAE dirham" } },
  { code: "AUD", minorDigits: 2, name: { ro: "dolar australian", en: "Australian dollar" } },
  { code: "BGN", minorDigits: 2, name: { ro: "leva bulgărească", en: "Bulgarian lev" }, until: "2025-12-31" },
  { code: "BRL", minorDigits: 2, name: { ro: "real brazilian", en: "Brazilian real" } },
  { code: "CAD", minorDigits: 2, name: { ro: "dolar canadian", en: "Canadian dollar" } },
  { code: "CNY", minorDigits: 2, name: { ro: "yuan chinezesc", en: "Chinese yuan" } },
  { code: "CZK", minorDigits: 2, name: { ro: "coroană cehă", en: "Czech koruna" } },
  { code: "DKK", minorDigits: 2, name: { ro: "coroană daneză", en: "Danish krone" } },
  { code: "EGP", minorDigits: 2, name: { ro: "liră egipteană", en: "Egyptian pound" } },
  { code: "HKD", minorDigits: 2, name: { ro: "dolar Hong Kong", en: "Hong Kong dollar" } },
  { code: "IDR", minorDigits: 2, name: { ro: "rupie indoneziană", en: "Indonesian rupiah" } },
  { code: "ILS", minorDigits: 2, name: { ro: "shekel israelian", en: "Israeli new shekel" } },
  { code: "INR", minorDigits: 2, name: { ro: "rupie indiană", en: "Indian rupee" } },
  { code: "ISK", minorDigits: 0, name: { ro: "coroană islandeză", en: "Icelandic króna" } },
  { code: "JPY", minorDigits: 0, name: { ro: "yen japonez", en: "Japanese yen" } },
  { code: "KRW", minorDigits: 0, name: { ro: "won sud-coreean", en: "South Korean won" } },
  { code: "MXN", minorDigits: 2, name: { ro: "peso mexican", en: "Mexican peso" } },
  { code: "MYR", minorDigits: 2, name: { ro: "ringgit malaysian", en: "Malaysian ringgit" } },
  { code: "NOK", minorDigits: 2, name: { ro: "coroană norvegiană", en: "Norwegian krone" } },
  { code: "NZD", minorDigits: 2, name: { ro: "dolar neozeelandez", en: "New Zealand dollar" } },
  { code: "PHP", minorDigits: 2, name: { ro: "peso filipinez", en: "Philippine peso" } },
  { code: "PLN", minorDigits: 2, name: { ro: "zlot polonez", en: "Polish złoty" } },
  { code: "RSD", minorDigits: 2, name: { ro: "dinar sârbesc", en: "Serbian dinar" } },
  { code: "RUB", minorDigits: 2, name: { ro: "rublă rusească", en: "Russian rouble" } },
  { code: "SEK", minorDigits: 2, name: { ro: "coroană suedeză", en: "Swedish krona" } },
  { code: "SGD", minorDigits: 2, name: { ro: "dolar Singapore", en: "Singapore dollar" } },
  { code: "THB", minorDigits: 2, name: { ro: "baht thailandez", en: "Thai baht" } },
  { code: "TRY", minorDigits: 2, name: { ro: "liră turcească", en: "Turkish lira" } },
  { code: "UAH", minorDigits: 2, name: { ro: "hrivnă ucraineană", en: "Ukrainian hryvnia" } },
  { code: "ZAR", minorDigits: 2, name: { ro: "rand sud-african", en: "South African rand" } },
];

const byCode = new Map(currencies.map((currency) => [currency.code, currency]));

export function currencyOf(code: string): Currency | undefined {
  return byCode.get(code);
}

/** Can a document dated `date` (ISO) be written in this currency? */
export function isCurrencyUsable(code: string, date: string): boolean {
  const currency = byCode.get(code);
  return currency !== undefined && (currency.until === undefined || date <= currency.until);
}
