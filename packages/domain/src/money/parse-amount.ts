import type { Language } from "../document/kinds.ts";
import { Decimal } from "./decimal.ts";

/** The mark people write between whole numbers and decimals. */
const decimalMarks: Record<Language, string> = { ro: ",", en: "." };

/**
 * What a person typed as a number, as a decimal string: `1.234,56`, `1,234.56`, `1 234,56`, `12,5` and `12.5` all mean
 * what they seem to. Only a lone mark before exactly three digits (`1.234`) can be read in two ways: there the language
 * decides. Anything else, exponents and currency names included, is null.
 */
export function parseAmount(text: string, language: Language): string | null {
  const typed = text.trim().replace("\u2212", "-");
  const match = /^(-?)([\d.,\s']+)$/.exec(typed);
  const [, sign, figures] = match ?? [];
  if (sign === undefined || figures === undefined || !/\d/.test(figures)) return null;
  const mark = decimalMarkOf(figures, language);
  const [whole = "", decimals = "", ...more] = mark === null ? [figures] : figures.split(mark);
  const digits = ungroup(whole);
  if (digits === null || more.length > 0 || !/^\d*$/.test(decimals)) return null;
  return Decimal.parse(`${sign}${digits || "0"}${decimals ? `.${decimals}` : ""}`)?.toString() ?? null;
}

function decimalMarkOf(figures: string, language: Language): string | null {
  const marks = figures.replace(/[^.,]/g, "");
  const last = marks.at(-1);
  if (last === undefined) return null;
  if (marks.length > 1) return marks.indexOf(last) === marks.length - 1 ? last : null;
  const couldGroup = /^[1-9]\d{0,2}[.,]\d{3}$/.test(figures);
  return couldGroup && last !== decimalMarks[language] ? null : last;
}

/** The digits of a whole number, whose groups of three may be set apart by one and the same mark; null when they are not. */
function ungroup(whole: string): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const mark = /[^\d]/.exec(whole)?.[0] ?? "";
  const [first = "", ...groups] = whole.split(mark);
  const grouped = /^\d{1,3}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group));
  return grouped ? first + groups.join("") : null;
}
