import type { Language } from "../document/kinds.ts";
import { decimal } from "./decimal.ts";

export interface AmountFormat {
  language: Language;
  /** At least so many decimals; 2 when left out. */
  minDecimals?: number;
  /** At most so many, rounded half away from zero; when left out every decimal the number has is shown. */
  maxDecimals?: number;
}

const marks: Record<Language, { group: string; decimal: string }> = {
  ro: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/** A decimal string as people read it: `3554.27` is `3.554,27` in Romanian and `3,554.27` in English. */
export function formatAmount(amount: string, { language, minDecimals = 2, maxDecimals }: AmountFormat): string {
  const exact = decimal(amount);
  const figures = (maxDecimals === undefined ? exact : exact.round(Math.max(minDecimals, maxDecimals))).toString();
  const [whole = "0", decimals = ""] = figures.replace("-", "").split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks[language].group);
  const shown = decimals.padEnd(minDecimals, "0");
  return `${figures.startsWith("-") ? "-" : ""}${grouped}${shown ? marks[language].decimal + shown : ""}`;
}
