import { formatDecimal, parseDecimal } from "@softmanager/ui";
import type { TextLanguage } from "@softmanager/texts";

/** A figure in a field: without groups of thousands, which would read as decimals when typed over; as typed when it is none. */
export function figureText(value: string, language: TextLanguage, minDecimals = 0): string {
  if (parseDecimal(value) === undefined) return value;
  const mark = language === "ro" ? "," : ".";
  const [, decimals] = formatDecimal(value, language, { minDecimals }).split(mark);
  const [whole = ""] = value.split(".");
  return decimals ? `${whole}${mark}${decimals}` : whole;
}
