import {
  hasIbans,
  looksLikeIban,
  parseBic,
  parseEuVatNumber,
  parseFiscalCode,
  parseIban,
  parseTradeRegisterNumber,
} from "@softmanager/domain";
import type { z } from "zod";
import { refuse } from "./refuse.ts";
import { optionalText, text } from "./text.ts";

/**
 * The code that a company of the Union is known by to its tax authority: Romanian digits (`RO` is dropped), or another
 * member state's VAT number with its prefix (`DE136695976`).
 */
export const fiscalCode = text({ max: 20 }).transform((value, context) => {
  const typed = value.toUpperCase().replace(/[\s.-]/g, "");
  const isForeign = /^[A-Z]{2}.*\d/.test(typed) && !typed.startsWith("RO");
  return isForeign ? foreign(typed, context) : romanian(typed, context);
});

function romanian(typed: string, context: z.core.$RefinementCtx): string {
  const parsed = parseFiscalCode(typed);
  if (parsed.ok) return parsed.digits;
  if (typed) refuse(context, parsed.code === "WRONG_CHECK_DIGIT" ? "FISCAL_CODE_CHECK_DIGIT" : "NOT_A_FISCAL_CODE");
  return typed;
}

function foreign(typed: string, context: z.core.$RefinementCtx): string {
  const parsed = parseEuVatNumber(typed);
  if (!parsed.ok) refuse(context, "NOT_A_VAT_NUMBER");
  return parsed.ok ? parsed.vatNumber : typed;
}

/** The Romanian VAT code of a special registration (art. 317 Cod fiscal), `RO` and digits; blank means null. */
export const optionalSpecialVatCode = optionalText({ max: 20 }).transform((value, context) => {
  if (!value) return null;
  const parsed = parseFiscalCode(value);
  if (!parsed.ok) refuse(context, "NOT_A_VAT_NUMBER");
  return parsed.ok ? `RO${parsed.digits}` : value;
});

/** A Trade Register number in either form, kept as it was typed: so a company prints its own. Blank means null. */
export const enteredTradeRegisterNumber = optionalText({ max: 40 }).superRefine((value, context) => {
  if (value && !parseTradeRegisterNumber(value).ok) refuse(context, "NOT_A_TRADE_REGISTER_NUMBER");
});

/** A Trade Register number in either form, written the one canonical way; blank means null. */
export const optionalTradeRegisterNumber = optionalText({ max: 40 }).transform((value, context) => {
  if (!value) return null;
  const parsed = parseTradeRegisterNumber(value);
  if (!parsed.ok) refuse(context, "NOT_A_TRADE_REGISTER_NUMBER");
  return parsed.ok ? parsed.number.canonical : value;
});

/** The European identifier of a Romanian firm, `ROONRC.` and its Trade Register number; blank means null. */
export const optionalEuid = optionalText({ max: 40 }).transform((value, context) => {
  if (!value) return null;
  const [, number] = /^ROONRC\.(.+)$/.exec(value.toUpperCase()) ?? [];
  const parsed = parseTradeRegisterNumber(number ?? "");
  if (!parsed.ok) refuse(context, "NOT_AN_EUID");
  return parsed.ok ? `ROONRC.${parsed.number.canonical}` : value;
});

/** Where a company is paid: an IBAN without blanks, or the number of an account abroad, where not every bank has IBANs. */
export const account = text({ max: 50 }).transform((value, context) => {
  const parsed = parseIban(value);
  if (parsed.ok) return parsed.iban;
  const isNumber = /^[A-Z0-9][A-Z0-9 ./-]*$/i.test(value) && /\d/.test(value);
  const isOfNoRegistry = !looksLikeIban(value) || parsed.code === "UNKNOWN_COUNTRY";
  if (value && !(isNumber && isOfNoRegistry)) refuse(context, "NOT_AN_IBAN");
  return value.replace(/\s+/g, " ");
});

/** An account without an IBAN is found by its bank's SWIFT code, and no bank of SEPA has such accounts. */
export function reachable(
  { iban, swift }: { iban: string; swift: string | null },
  context: z.core.$RefinementCtx,
): void {
  if (parseIban(iban).ok) return;
  if (!swift) refuse(context, "REQUIRED", {}, ["swift"]);
  else if (hasIbans(swift.slice(4, 6))) refuse(context, "NOT_AN_IBAN", {}, ["iban"]);
}

/** A bank's SWIFT code (BIC); blank means null. */
export const optionalBic = optionalText({ max: 20 }).transform((value, context) => {
  if (!value) return null;
  const parsed = parseBic(value);
  if (!parsed.ok) refuse(context, "NOT_A_BIC");
  return parsed.ok ? parsed.bic : value;
});
