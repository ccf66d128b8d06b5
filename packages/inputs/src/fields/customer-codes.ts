import { isMaskedCnp, notGivenCnp, parseCnp, parseEuVatNumber, parseFiscalCode, parseIban } from "@softmanager/domain";
import { refuse } from "./refuse.ts";
import { optionalText, text } from "./text.ts";

/** A fiscal code as typed: what it says, and whether its `RO` claimed a VAT registration. */
export interface TypedCode {
  digits: string;
  hasRoPrefix: boolean;
}

/** The code of a Romanian company: a CUI, or the CNP or NIF (13 digits) of a sole trader. */
export const businessCode = text({ max: 20 }).transform((value, context): TypedCode => {
  if (value.replace(/[\s.-]/g, "").length !== 13) return cui(value, context);
  const parsed = parseCnp(value);
  if (!parsed.ok) refuse(context, "NOT_A_CNP");
  return { digits: parsed.ok ? parsed.digits : value, hasRoPrefix: false };
});

/** The CUI of a Romanian public body. */
export const publicBodyCode = text({ max: 20 }).transform(cui);

function cui(typed: string, context: Parameters<typeof refuse>[0]): TypedCode {
  const parsed = parseFiscalCode(typed);
  if (parsed.ok) return parsed;
  if (typed) refuse(context, parsed.code === "WRONG_CHECK_DIGIT" ? "FISCAL_CODE_CHECK_DIGIT" : "NOT_A_FISCAL_CODE");
  return { digits: typed, hasRoPrefix: false };
}

/** A person's CNP; blank or thirteen zeros mean that none was given, the masked one that it stays what it is. */
export const optionalCnp = optionalText({ max: 20 }).transform((value, context) => {
  if (!value || isMaskedCnp(value)) return value;
  const parsed = parseCnp(value);
  if (parsed.ok) return parsed.digits;
  if (value === notGivenCnp) return null;
  refuse(context, "NOT_A_CNP");
  return value;
});

/** A VAT number of any country: those of the Union in their official shape, others as written. Blank means null. */
export const optionalVatNumber = optionalText({ max: 30 }).transform((value, context) => {
  if (!value) return null;
  const parsed = parseEuVatNumber(value);
  if (parsed.ok) return parsed.vatNumber;
  if (parsed.code !== "NOT_IN_THE_UNION") refuse(context, "NOT_A_VAT_NUMBER");
  return value.toUpperCase();
});

/** An IBAN without blanks; blank means null. */
export const optionalIban = optionalText({ max: 50 }).transform((value, context) => {
  if (!value) return null;
  const parsed = parseIban(value);
  if (!parsed.ok) refuse(context, "NOT_AN_IBAN");
  return parsed.ok ? parsed.iban : value;
});

/** An account abroad: not every country has IBANs, but what looks like one must be right. Blank means null. */
export const optionalForeignAccount = optionalText({ max: 50 }).transform((value, context) => {
  if (!value || !/^[A-Z]{2}\d{2}/i.test(value)) return value;
  const parsed = parseIban(value);
  if (!parsed.ok && parsed.code !== "UNKNOWN_COUNTRY") refuse(context, "NOT_AN_IBAN");
  return parsed.ok ? parsed.iban : value;
});
