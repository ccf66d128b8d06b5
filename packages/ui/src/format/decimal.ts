import { languageTags, type TextLanguage } from "@softmanager/texts";

interface DecimalShape {
  /** Decimals always shown, filled with zeros. */
  minDecimals?: number;
  /** Decimals kept at most; a longer value is rounded for the eye only. */
  maxDecimals?: number;
}

/** A decimal string as people write it: "-1234.5" → "−1.234,50", with the sign that is as wide as a figure. Exact: the value never passes through a float. */
export function formatDecimal(
  value: string,
  language: TextLanguage,
  { minDecimals = 0, maxDecimals = 6 }: DecimalShape = {},
): string {
  if (!isDecimal(value)) return value;
  const format = new Intl.NumberFormat(languageTags[language], {
    minimumFractionDigits: minDecimals,
    maximumFractionDigits: Math.max(minDecimals, maxDecimals),
    roundingMode: "halfExpand",
    useGrouping: "always",
  });
  return format.format(value).replace("-", "\u2212");
}

/** An amount with its currency, which is always shown: "1.234,50 RON". */
export function formatMoney(amount: string, currency: string, language: TextLanguage): string {
  return `${formatDecimal(amount, language, { minDecimals: 2 })}\u00a0${currency}`;
}

/** A whole number with separators: 12345 → "12.345". */
export function formatCount(count: number, language: TextLanguage): string {
  return new Intl.NumberFormat(languageTags[language], { useGrouping: "always" }).format(count);
}

function isDecimal(value: string): value is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}

/**
 * What somebody typed or pasted, as a decimal string ("1.234,50", "1 234.5" and "1234,5" are all "1234.5"), or undefined.
 * The last comma or dot is the decimal mark, unless the same sign repeats: then it groups thousands. What groups anything
 * else, as in "1.2.3", is no number but a slip of the finger. A lone mark before three digits can be read in two ways: in
 * an amount, whose language is given, "1.500" means 1500 to a Romanian; a quantity or a rate of it is one and a half.
 */
export function parseDecimal(typed: string, amountIn?: TextLanguage): string | undefined {
  const compact = typed.replace(/[\s\u00a0\u202f'’]/g, "").replace(/^[−–]/, "-");
  if (!/^-?[\d.,]*\d[\d.,]*$/.test(compact)) return undefined;
  const marks = compact.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  const isGrouping =
    marks.length > 1 ? marks.every((mark) => mark === last) : amountIn && thousands[amountIn].test(compact);
  const at = last === undefined || isGrouping ? compact.length : compact.lastIndexOf(last);
  const whole = compact.slice(0, at);
  return wholePart.test(whole) ? canonical(whole.replace(/[.,]/g, ""), compact.slice(at + 1)) : undefined;
}

const thousands: Record<TextLanguage, RegExp> = { ro: /^-?[1-9]\d{0,2}\.\d{3}$/, en: /^-?[1-9]\d{0,2},\d{3}$/ };

/** Digits, in one piece or in groups of three. */
const wholePart = /^-?(\d*|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/;

/** No leading zeros, no empty ends: "-,50" → "-0.50". Decimals stay as typed. */
function canonical(whole: string, decimals: string): string {
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.replace("-", "").replace(/^0+(?=\d)/, "") || "0";
  return decimals === "" ? `${sign}${digits}` : `${sign}${digits}.${decimals}`;
}
