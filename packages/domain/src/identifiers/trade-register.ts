import { counties } from "../address/counties.ts";

/** A Trade Register number in its parts. `J` a company, `F` a sole trader or family firm, `C` a cooperative. */
export interface TradeRegisterNumber {
  form: "OLD" | "NEW";
  /** The one way it is written: `J29/1098/2019` or `J2019001098295`. */
  canonical: string;
  letter: "J" | "F" | "C";
  /** Number of the county; `00` for firms registered since the new system. */
  county: string;
  serial: number;
  year: number;
  /** False when the last digit of the new form is not what it should be; worth a warning, never a refusal. */
  isCheckDigitRight: boolean;
}

export type TradeRegisterFault = "EMPTY" | "WRONG_FORMAT" | "WRONG_COUNTY" | "WRONG_SERIAL" | "WRONG_YEAR";

export type TradeRegisterResult = { ok: true; number: TradeRegisterNumber } | { ok: false; code: TradeRegisterFault };

/** The Trade Register was opened in 1990 (Legea 26/1990). */
const firstYear = 1990;
const lastYear = 2199;

const countyNumbers = new Set(counties.map(({ number }) => number));

/** Both forms in use: old `J29/1098/2019` and, since July 2024, `J2019001098295`. Blanks and case do not matter. */
export function parseTradeRegisterNumber(text: string): TradeRegisterResult {
  const typed = text.toUpperCase().replace(/\s/g, "");
  if (typed === "") return { ok: false, code: "EMPTY" };
  const number = readOld(typed) ?? readNew(typed);
  if (!number) return { ok: false, code: "WRONG_FORMAT" };
  const code = faultOf(number);
  return code ? { ok: false, code } : { ok: true, number };
}

/** The number in its new form; one that has it already stays as it is. */
export function toNewForm(number: TradeRegisterNumber): string {
  if (number.form === "NEW") return number.canonical;
  const body = `${number.letter}${number.year}${String(number.serial).padStart(6, "0")}${number.county}`;
  return body + checkDigit(body);
}

/** The number in its old form, or null for a firm registered since the new system, which never had one. */
export function toOldForm({ letter, county, serial, year }: TradeRegisterNumber): string | null {
  return county === "00" ? null : `${letter}${county}/${serial}/${year}`;
}

/** The European identifier (EUID) of a firm: `ROONRC.J2019001098295`; null when the number is none. */
export function euidOf(tradeRegisterNumber: string): string | null {
  const parsed = parseTradeRegisterNumber(tradeRegisterNumber);
  return parsed.ok ? `ROONRC.${parsed.number.canonical}` : null;
}

/** Whether an EUID names another firm than a number does; the old and the new form of one number name the same. */
export function isEuidOfAnother(euid: string, tradeRegisterNumber: string): boolean {
  const named = parseTradeRegisterNumber(euid.trim().replace(/^ROONRC\./i, ""));
  const own = parseTradeRegisterNumber(tradeRegisterNumber);
  return named.ok && own.ok && toNewForm(named.number) !== toNewForm(own.number);
}

function readOld(typed: string): TradeRegisterNumber | null {
  const [, letter, county = "", serial, year] = /^([JFC])(\d{1,2})\/(\d{1,6})\/(\d{4})$/.exec(typed) ?? [];
  if (!isLetter(letter)) return null;
  const parts = { letter, county: county.padStart(2, "0"), serial: Number(serial), year: Number(year) };
  const canonical = `${letter}${parts.county}/${parts.serial}/${parts.year}`;
  return { form: "OLD", canonical, ...parts, isCheckDigitRight: true };
}

function readNew(typed: string): TradeRegisterNumber | null {
  const [, letter, year, serial, county = ""] = /^([JFC])(\d{4})(\d{6})(\d{2})\d$/.exec(typed) ?? [];
  if (!isLetter(letter)) return null;
  const isCheckDigitRight = typed.endsWith(checkDigit(typed.slice(0, -1)));
  return {
    form: "NEW",
    canonical: typed,
    letter,
    county,
    serial: Number(serial),
    year: Number(year),
    isCheckDigitRight,
  };
}

function faultOf({ form, county, serial, year }: TradeRegisterNumber): TradeRegisterFault | null {
  if (!countyNumbers.has(county) && !(form === "NEW" && county === "00")) return "WRONG_COUNTY";
  if (serial === 0) return "WRONG_SERIAL";
  return year < firstYear || year > lastYear ? "WRONG_YEAR" : null;
}

/**
 * Last digit of the new form: code of the letter and the twelve digits, summed, modulo 10. The rule is not published; it
 * was derived from public numbers and holds for 31 of 31.
 */
function checkDigit(body: string): string {
  const digits = body
    .slice(1)
    .split("")
    .reduce((sum, digit) => sum + Number(digit), 0);
  return String((body.charCodeAt(0) + digits) % 10);
}

function isLetter(letter: string | undefined): letter is TradeRegisterNumber["letter"] {
  return letter === "J" || letter === "F" || letter === "C";
}
