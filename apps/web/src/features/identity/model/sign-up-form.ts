import { acceptances, acceptedPolicies, refuse, signUpInput } from "@softmanager/inputs";
import type { z } from "zod";
import type { RegistrationLookUpQuery } from "../operations.generated.ts";

/** What a sign-up holds while it is filled in. */
export type SignUpValues = z.input<typeof signUpInput>;
export type FoundCompany = NonNullable<RegistrationLookUpQuery["registrationLookUp"]["company"]>;

/** The same input as the API's, and both texts accepted: said here before anything is sent. */
export const signUpForm = signUpInput.extend({
  acceptances: acceptances.superRefine((given, context) => {
    const accepted = given.map(({ document }) => document);
    if (!acceptedPolicies.every((document) => accepted.includes(document))) refuse(context, "NOT_ACCEPTED");
  }),
});

/** Nothing known yet, nothing accepted. */
export function blankSignUp(language: "ro" | "en"): SignUpValues {
  return {
    company: {
      fiscalCode: "",
      name: "",
      tradeRegisterNumber: "",
      vatStatus: "NONE",
      vatSince: null,
      address: { street: "", streetAdditional: "", city: "", postalCode: "", county: "", country: "RO" },
      phone: "",
      email: null,
      accountName: null,
    },
    person: { givenName: "", familyName: "", email: "", username: null, password: "", language },
    acceptances: [],
  };
}

/** What the register knows, in the form's words. */
export function foundCompany(found: FoundCompany, typed: SignUpValues["company"]): SignUpValues["company"] {
  const { name, tradeRegisterNumber, isVatRegistered, isVatOnCollection, vatRegisteredSince } = found;
  const { street, streetAdditional, city, postalCode, county, country } = found.address;
  return {
    ...typed,
    name,
    tradeRegisterNumber,
    vatStatus: isVatOnCollection ? "ON_COLLECTION" : isVatRegistered ? "PAYER" : "NONE",
    vatSince: vatRegisteredSince,
    address: { street, streetAdditional, city, postalCode, county, country },
    phone: typed.phone || (found.phone ?? ""),
  };
}
