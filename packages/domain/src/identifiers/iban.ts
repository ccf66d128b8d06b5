import { electronicFormatIBAN, friendlyFormatIBAN, isSEPACountry, validateIBAN, ValidationErrorsIBAN } from "ibantools";

export type IbanFault = "EMPTY" | "UNKNOWN_COUNTRY" | "WRONG_LENGTH" | "WRONG_FORMAT" | "WRONG_CHECK_DIGITS";

export type IbanResult =
  | {
      ok: true;
      /** Without blanks: `RO49AAAA1B31007593840000`. */
      iban: string;
      /** ISO 3166-1 alpha-2. */
      country: string;
      /** An account at the State Treasury, which only public bodies and their suppliers have. */
      isTreasury: boolean;
    }
  | { ok: false; code: IbanFault };

/** An IBAN of any country of the registry (ISO 13616), blanks and case ignored. Not every account abroad has one. */
export function parseIban(text: string): IbanResult {
  const iban = electronicFormatIBAN(text) ?? "";
  if (iban === "") return { ok: false, code: "EMPTY" };
  const { valid, errorCodes } = validateIBAN(iban);
  if (!valid) return { ok: false, code: faultOf(errorCodes) };
  return { ok: true, iban, country: iban.slice(0, 2), isTreasury: /^RO\d\dTREZ/.test(iban) };
}

/** An IBAN as people read it, in groups of four: `RO49 AAAA 1B31 0075 9384 0000`. An account without one stays as it is. */
export function displayIban(account: string): string {
  return looksLikeIban(account) ? (friendlyFormatIBAN(account) ?? account) : account;
}

/** Two letters and two digits: what begins so must be a right IBAN. */
export function looksLikeIban(account: string): boolean {
  return /^[A-Z]{2}\s?\d{2}/i.test(account);
}

/** Whether every account in a country has an IBAN: the countries of SEPA. */
export function hasIbans(country: string): boolean {
  return isSEPACountry(country);
}

function faultOf(errors: readonly ValidationErrorsIBAN[]): IbanFault {
  if (errors.includes(ValidationErrorsIBAN.NoIBANCountry)) return "UNKNOWN_COUNTRY";
  if (errors.includes(ValidationErrorsIBAN.WrongBBANLength)) return "WRONG_LENGTH";
  if (errors.includes(ValidationErrorsIBAN.WrongBBANFormat)) return "WRONG_FORMAT";
  return "WRONG_CHECK_DIGITS";
}
