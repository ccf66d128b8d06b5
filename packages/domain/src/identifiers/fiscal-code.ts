import { validate } from "stdnum/lib/cjs/ro/cui.js";

export type FiscalCodeFault = "EMPTY" | "NOT_DIGITS" | "WRONG_LENGTH" | "LEADING_ZERO" | "WRONG_CHECK_DIGIT";

export type FiscalCodeResult =
  | { ok: true; /** Without RO. */ digits: string; /** Was it typed as a VAT code? */ hasRoPrefix: boolean }
  | { ok: false; code: FiscalCodeFault };

/**
 * The Romanian fiscal code of a business (CUI / CIF) in what a person typed: blanks, dots and hyphens are ignored, `RO` is
 * optional. Two to ten digits, the last of which checks the others.
 */
export function parseFiscalCode(text: string): FiscalCodeResult {
  const typed = text.toUpperCase().replace(/[\s.-]/g, "");
  const hasRoPrefix = typed.startsWith("RO");
  const digits = hasRoPrefix ? typed.slice(2) : typed;
  const code = faultOf(digits);
  return code ? { ok: false, code } : { ok: true, digits, hasRoPrefix };
}

/** Digits of a CUI whose check digit is right. */
export function isFiscalCode(digits: string): boolean {
  return faultOf(digits) === null;
}

function faultOf(digits: string): FiscalCodeFault | null {
  if (digits === "") return "EMPTY";
  if (!/^\d+$/.test(digits)) return "NOT_DIGITS";
  if (digits.length < 2 || digits.length > 10) return "WRONG_LENGTH";
  if (digits.startsWith("0")) return "LEADING_ZERO";
  return validate(digits).isValid ? null : "WRONG_CHECK_DIGIT";
}
