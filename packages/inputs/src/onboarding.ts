import { languages, parseEuVatNumber, vatStatuses } from "@softmanager/domain";
import { z } from "zod";
import { address } from "./fields/address.ts";
import { optionalLocalDate } from "./fields/date.ts";
import { email, optionalEmail } from "./fields/identity.ts";
import { newPassword } from "./fields/password.ts";
import { phone } from "./fields/phone.ts";
import { refuse } from "./fields/refuse.ts";
import { enteredTradeRegisterNumber, fiscalCode } from "./fields/registration.ts";
import { text } from "./fields/text.ts";
import { acceptances, personName, username } from "./identity/index.ts";

/** A company's short name in addresses, with which its people may also sign in. */
export const accountName = text({ max: 60 })
  .transform((value) => value.toLowerCase())
  .superRefine((value, context) => {
    if (value && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) refuse(context, "NOT_AN_ACCOUNT_NAME");
  });

/** What a contract with a company needs to know of it, and nothing more. */
export const registeredCompany = z
  .object({
    fiscalCode,
    name: text({ max: 200 }),
    tradeRegisterNumber: enteredTradeRegisterNumber,
    vatStatus: z.enum(vatStatuses),
    /** Since when it stands so towards VAT; as long as it exists when left out. */
    vatSince: optionalLocalDate,
    address,
    phone,
    /** Where its mail goes; the person's own address when left out. */
    email: optionalEmail,
    /** Made from the name when left out. */
    accountName: accountName.nullish(),
  })
  .superRefine((value, context) => {
    const country = countryOfCode(value.fiscalCode);
    if (country && value.address.country !== country)
      refuse(context, "NOT_THE_COUNTRY_OF_THE_CODE", {}, ["address", "country"]);
  });

function countryOfCode(code: string): string | null {
  if (/^\d/.test(code)) return "RO";
  const parsed = parseEuVatNumber(code);
  // Northern Ireland has a prefix of its own, and no country.
  if (parsed.ok && parsed.country === "XI") return "GB";
  return parsed.ok ? parsed.country : null;
}

export const signUpInput = z.object({
  company: registeredCompany,
  person: z.object({
    givenName: personName,
    familyName: personName,
    email,
    /** Made from the e-mail address when left out. */
    username: username.nullish(),
    password: newPassword,
    language: z.enum(languages),
  }),
  acceptances,
});

export const registerCompanyInput = z.object({ company: registeredCompany, username: username.nullish(), acceptances });
