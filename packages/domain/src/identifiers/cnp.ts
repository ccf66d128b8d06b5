import { isDayOf } from "../calendar/local-date.ts";

export type CnpFault =
  | "EMPTY"
  | "NOT_DIGITS"
  | "WRONG_LENGTH"
  /** Thirteen zeros: the person gave none. */
  | "NOT_GIVEN"
  | "WRONG_FIRST_DIGIT"
  | "WRONG_DATE"
  | "WRONG_COUNTY"
  | "WRONG_SERIAL"
  | "WRONG_CHECK_DIGIT";

export type CnpResult = { ok: true; digits: string } | { ok: false; code: CnpFault };

/** What e-Factura takes for a consumer who gave no CNP (OUG 138/2024; read 2026-11-24). */
export const notGivenCnp = "0000000000000";

const weights = [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9];

/** Centuries in which a person may have been born, by the first digit; 7, 8 and 9 (residents, foreigners) do not say. */
const centuries: Readonly<Record<string, readonly number[]>> = {
  1: [1900],
  2: [1900],
  3: [1800],
  4: [1800],
  5: [2000],
  6: [2000],
  7: [1900, 2000],
  8: [1900, 2000],
  9: [1900, 2000],
};

/**
 * A Romanian personal number (CNP) `S AALLZZ JJ NNN C`. County 70 is every number of the new civil-status system; 47 and
 * 48 were sectors of Bucharest. Personal data: ask for it only where the law needs it.
 * Source: OUG 97/2005 and the Ministry of the Interior's notice on code 70; read 2026-11-24.
 */
export function parseCnp(text: string): CnpResult {
  const digits = text.replace(/[\s-]/g, "");
  const code = faultOf(digits);
  return code ? { ok: false, code } : { ok: true, digits };
}

/** A CNP as lists show it: `180••••••1144`. */
export function maskCnp(digits: string): string {
  return `${digits.slice(0, 3)}••••••${digits.slice(-4)}`;
}

/** Is it a CNP as lists show it, and no number at all? */
export function isMaskedCnp(text: string): boolean {
  return /^\d{3}•{6}\d{4}$/.test(text);
}

function faultOf(digits: string): CnpFault | null {
  if (digits === "") return "EMPTY";
  if (!/^\d+$/.test(digits)) return "NOT_DIGITS";
  if (digits.length !== 13) return "WRONG_LENGTH";
  if (digits === notGivenCnp) return "NOT_GIVEN";
  const born = centuries[digits.slice(0, 1)];
  if (!born) return "WRONG_FIRST_DIGIT";
  if (!born.some((century) => isBirthday(century, digits))) return "WRONG_DATE";
  if (!isCounty(Number(digits.slice(7, 9)))) return "WRONG_COUNTY";
  if (digits.slice(9, 12) === "000") return "WRONG_SERIAL";
  return digits.endsWith(checkDigit(digits)) ? null : "WRONG_CHECK_DIGIT";
}

function isBirthday(century: number, digits: string): boolean {
  const [year = 0, month = 0, day = 0] = (digits.slice(1, 7).match(/../g) ?? []).map(Number);
  return isDayOf(century + year, month, day);
}

function isCounty(number: number): boolean {
  return (number >= 1 && number <= 48) || number === 51 || number === 52 || number === 70;
}

function checkDigit(digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 10 ? "1" : String(sum % 11);
}
