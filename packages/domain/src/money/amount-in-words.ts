import type { Language } from "../document/kinds.ts";
import { decimal } from "./decimal.ts";
import { englishWords } from "./number-words-en.ts";
import { linked, romanianWords } from "./number-words-ro.ts";

/** A coin or note in words: one of it, many of it, and its Romanian gender. */
interface Coin {
  one: string;
  many: string;
  gender: "masculine" | "feminine";
}

const coins: Record<Language, Record<string, { major: Coin; minor: Coin }>> = {
  ro: {
    RON: {
      major: { one: "un leu", many: "lei", gender: "masculine" },
      minor: { one: "un ban", many: "bani", gender: "masculine" },
    },
    EUR: {
      major: { one: "un euro", many: "euro", gender: "masculine" },
      minor: { one: "un cent", many: "cenți", gender: "masculine" },
    },
    USD: {
      major: { one: "un dolar american", many: "dolari americani", gender: "masculine" },
      minor: { one: "un cent", many: "cenți", gender: "masculine" },
    },
    GBP: {
      major: { one: "o liră sterlină", many: "lire sterline", gender: "feminine" },
      minor: { one: "un penny", many: "pence", gender: "masculine" },
    },
  },
  en: {
    RON: {
      major: { one: "one leu", many: "lei", gender: "masculine" },
      minor: { one: "one ban", many: "bani", gender: "masculine" },
    },
    EUR: {
      major: { one: "one euro", many: "euros", gender: "masculine" },
      minor: { one: "one cent", many: "cents", gender: "masculine" },
    },
    USD: {
      major: { one: "one US dollar", many: "US dollars", gender: "masculine" },
      minor: { one: "one cent", many: "cents", gender: "masculine" },
    },
    GBP: {
      major: { one: "one pound sterling", many: "pounds sterling", gender: "masculine" },
      minor: { one: "one penny", many: "pence", gender: "masculine" },
    },
  },
};

export interface WordedAmount {
  /** Decimal string, rounded here to two decimals; below 1,000,000,000,000. */
  amount: string;
  /** ISO 4217; other currencies than leu, euro, dollar and pound are named by their code. */
  currency: string;
  language: Language;
}

/** An amount as a receipt spells it out: `3554.27` lei is "trei mii cinci sute cincizeci și patru de lei și …". */
export function amountInWords({ amount, currency, language }: WordedAmount): string {
  const exact = decimal(amount).round(2);
  const [whole = "0", hundredths = "00"] = exact.abs().toFixed(2).split(".");
  if (whole.length > 12) throw new RangeError(`Too large to be spelled out: ${amount}.`);
  const words = spell({ whole: Number(whole), hundredths: Number(hundredths), currency, language });
  return exact.isNegative() ? `minus ${words}` : words;
}

function spell(parts: { whole: number; hundredths: number; currency: string; language: Language }): string {
  const { whole, hundredths, currency, language } = parts;
  const and = language === "ro" ? "și" : "and";
  const named = coins[language][currency];
  if (!named) {
    const words = language === "ro" ? romanianWords(whole, "masculine") : englishWords(whole);
    return `${words} ${currency}${hundredths ? ` ${and} ${String(hundredths).padStart(2, "0")}/100` : ""}`;
  }
  if (hundredths === 0) return count(whole, named.major, language);
  if (whole === 0) return count(hundredths, named.minor, language);
  return `${count(whole, named.major, language)} ${and} ${count(hundredths, named.minor, language)}`;
}

function count(number: number, coin: Coin, language: Language): string {
  if (number === 1) return coin.one;
  if (language === "en") return `${englishWords(number)} ${coin.many}`;
  return `${romanianWords(number, coin.gender)} ${linked(number, coin.many)}`;
}
