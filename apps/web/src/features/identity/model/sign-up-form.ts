import { acceptances, acceptedPolicies, refuse, registerCompanyInput, signUpInput } from "@softmanager/inputs";
import type { z } from "zod";
import type { RegistrationLookUpQuery } from "../operations.generated.ts";

/** What a sign-up holds while it is filled in. */
export type SignUpValues = z.input<typeof signUpInput>;
export type FoundCompany = NonNullable<RegistrationLookUpQuery["registrationLookUp"]["company"]>;

export type AcceptedPolicy = (typeof acceptedPolicies)[number];

/** The same input as the API's, and both texts accepted: said here before anything is sent. */
export const signUpForm = signUpInput.extend({ acceptances: accepting(acceptedPolicies) });

/** A further company of somebody who has accepted the terms already. */
export const companyForm = registerCompanyInput.extend({ acceptances: accepting(["DPA"]) });
export type CompanyFormValues = z.input<typeof registerCompanyInput>;

/** What every form that registers a company holds. */
export type WithCompany = Pick<SignUpValues, "company">;

/** Every one of these texts must have been accepted. */
export function accepting(needed: readonly AcceptedPolicy[]) {
  return acceptances.superRefine((given, context) => {
    const accepted = given.map(({ document }) => document);
    if (!needed.every((document) => accepted.includes(document))) refuse(context, "NOT_ACCEPTED");
  });
}

/** Nothing known yet, nothing accepted. */
export function blankSignUp(language: "ro" | "en"): SignUpValues {
  return {
    company: blankCompany(),
    person: { givenName: "", familyName: "", email: "", username: null, password: "", language },
    acceptances: [],
  };
}

export function blankCompany(): SignUpValues["company"] {
  return {
    fiscalCode: "",
    name: "",
    tradeRegisterNumber: "",
    vatStatus: "NONE",
    vatSince: null,
    address: { street: "", streetAdditional: "", city: "", postalCode: "", county: "", country: "RO" },
    phone: "",
    email: null,
    accountName: null,
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
