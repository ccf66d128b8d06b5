import { describe, expect, test } from "vitest";
import { blankSignUp, foundCompany, signUpForm, type FoundCompany } from "./sign-up-form.ts";

const found: FoundCompany = {
  fiscalCode: "14399840",
  name: "DANTE INTERNATIONAL SA",
  tradeRegisterNumber: "J2002000372404",
  phone: "0212005200",
  isVatRegistered: true,
  vatRegisteredSince: "2002-05-01",
  isVatOnCollection: false,
  address: {
    street: "Șos. Virtuții 148",
    streetAdditional: null,
    city: "SECTOR6",
    postalCode: "060787",
    county: "RO-B",
    country: "RO",
  },
};
const blank = blankSignUp("ro");
const terms = { document: "TERMS" as const, version: "1", sha256: "a" };
const agreement = { document: "DPA" as const, version: "1", sha256: "b" };

function filled(acceptances: (typeof terms | typeof agreement)[]) {
  const company = foundCompany(found, { ...blank.company, fiscalCode: "RO14399840" });
  const person = {
    ...blank.person,
    givenName: "Ana",
    familyName: "Pop",
    email: "ana@dante.ro",
    password: "patru cai verzi",
  };
  return { company, person, acceptances };
}

describe("registering a company", () => {
  test("needs nothing more of the company than what the register tells", () => {
    expect(signUpForm.safeParse(filled([terms, agreement])).success).toBe(true);
  });

  test("takes its standing towards VAT, and since when, from the register", () => {
    expect(foundCompany(found, blank.company)).toMatchObject({ vatStatus: "PAYER", vatSince: "2002-05-01" });
    const onCollection = { ...found, isVatOnCollection: true };
    expect(foundCompany(onCollection, blank.company).vatStatus).toBe("ON_COLLECTION");
  });

  test("keeps the telephone that somebody has typed", () => {
    expect(foundCompany(found, { ...blank.company, phone: "0721234567" }).phone).toBe("0721234567");
  });

  test.each([[[]], [[terms]], [[agreement]]])(
    "begins with nothing accepted, and is refused until both texts are",
    (accepted) => {
      expect(blank.acceptances).toEqual([]);
      expect(signUpForm.safeParse(filled(accepted)).error?.issues).toMatchObject([{ path: ["acceptances"] }]);
    },
  );
});
