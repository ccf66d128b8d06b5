import { decimal, formatAmount, formatDate, type DocumentSnapshot, type Language } from "@softmanager/domain";

/** How the figures of one document are written. */
export interface Figures {
  language: Language;
  /** `RON` is written as people say it. */
  currency: string;
  /** An amount of the document, two decimals; a credit note turns its sign. */
  amount(value: string): string;
  /** An amount with its currency. */
  money(value: string): string;
  lei(value: string): string;
  /** A quantity with the decimals it has; a credit note turns its sign. */
  quantity(value: string): string;
  /** A unit price, never negative: two decimals at least, six at most; four when it was derived from a price with VAT. */
  price(value: string): string;
  /** Without trailing zeros. */
  percent(value: string): string;
  /** Lei per unit of currency, four decimals at least. */
  rate(value: string): string;
  date(value: string): string;
}

export function figuresOf(snapshot: DocumentSnapshot, language: Language): Figures {
  const turned = (value: string) => (snapshot.kind === "CREDIT_NOTE" ? decimal(value).negated().toString() : value);
  const write = (value: string, minDecimals: number, maxDecimals?: number) =>
    withMinus(formatAmount(decimal(value).toString(), { language, minDecimals, maxDecimals }));
  const currency = currencyWord(snapshot.content.currency, language);
  return {
    language,
    currency,
    amount: (value) => write(turned(value), 2),
    money: (value) => `${write(turned(value), 2)} ${currency}`,
    lei: (value) => `${write(turned(value), 2)} ${currencyWord("RON", language)}`,
    quantity: (value) => write(turned(value), 0),
    price: (value) => write(value, 2, snapshot.content.priceMode === "GROSS" ? 4 : 6),
    percent: (value) => write(value, 0),
    rate: (value) => write(value, 4),
    date: (value) => formatDate(value, language),
  };
}

export function currencyWord(code: string, language: Language): string {
  return code === "RON" && language === "ro" ? "lei" : code;
}

/** Printed with the minus of the typeface, as wide as a figure; the file gives it back as `-` when copied. */
function withMinus(figures: string): string {
  return figures.replace(/^-/, "\u2212");
}
