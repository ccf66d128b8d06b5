import { describe, expect, test } from "vitest";
import { createCustomerInput } from "./customers.ts";
import { issuesOf } from "./issue.ts";

const company = {
  type: "COMPANY",
  name: "Atelier Digital Exemplu S.R.L.",
  fiscalCode: "RO 800001018",
  address: { street: "Str. Lămâiței nr. 12", city: "Ploiești", county: "Prahova", country: "RO" },
};
const foreign = {
  type: "FOREIGN",
  name: "Beispiel GmbH",
  vatCode: "DE 136 695 976",
  address: { street: "Musterweg 1", city: "Berlin", country: "DE" },
};
const person = { ...company, type: "INDIVIDUAL", name: "Ștefan Țăranu", fiscalCode: null };

function read(input: object): Record<string, unknown> {
  return createCustomerInput.parse(input);
}

function issues(input: object): string[] {
  const { error } = createCustomerInput.safeParse(input);
  return error ? issuesOf(error, "ro").map(({ path, code }) => `${path} ${code}`) : [];
}

describe("a company", () => {
  test("that typed RO before its code is registered for VAT", () => {
    expect(read(company)).toMatchObject({ fiscalCode: "800001018", vatCode: "RO800001018" });
    expect(read({ ...company, fiscalCode: "800001018" })).toMatchObject({ fiscalCode: "800001018", vatCode: null });
  });

  test("may say so by its VAT code, which is RO and the fiscal code", () => {
    const typed = { ...company, fiscalCode: "800001018" };
    expect(read({ ...typed, vatCode: "ro800001018" })).toMatchObject({ vatCode: "RO800001018" });
    expect(issues({ ...typed, vatCode: "RO14399840" })).toEqual(["vatCode NOT_A_VAT_NUMBER"]);
  });

  test("that is a sole trader may have thirteen digits", () => {
    expect(read({ ...company, fiscalCode: "1800101221144" })).toMatchObject({
      fiscalCode: "1800101221144",
      vatCode: null,
    });
    expect(issues({ ...company, fiscalCode: "1800101221145" })).toEqual(["fiscalCode NOT_A_CNP"]);
  });

  // domain §1.1
  test.each([
    ["18547291", "FISCAL_CODE_CHECK_DIGIT"],
    ["12", "FISCAL_CODE_CHECK_DIGIT"],
    ["0", "NOT_A_FISCAL_CODE"],
    ["00361757", "NOT_A_FISCAL_CODE"],
    ["RO1e9", "NOT_A_FISCAL_CODE"],
    ["", "REQUIRED"],
  ])("is refused the code %j", (fiscalCode, code) => {
    expect(issues({ ...company, fiscalCode })).toEqual([`fiscalCode ${code}`]);
  });

  test.each(["18547290", "RO159", "14399840", "4996264", "2816464", "361757"])(
    "is taken by the code %s",
    (fiscalCode) => {
      expect(issues({ ...company, fiscalCode })).toEqual([]);
    },
  );

  test("is told every fault at once, each at its field", () => {
    const address = { ...company.address, street: "" };
    expect(issues({ ...company, name: " ", fiscalCode: "1", iban: "RO48AAAA1B31007593840000", address })).toEqual([
      "name REQUIRED",
      "address.street REQUIRED",
      "iban NOT_AN_IBAN",
      "fiscalCode NOT_A_FISCAL_CODE",
    ]);
  });

  test.each([
    [{ county: null }, "address.county REQUIRED"],
    [{ county: "Ardeal" }, "address.county NOT_A_COUNTY"],
    [{ county: "RO-B", city: "București" }, "address.city SECTOR_NEEDED"],
    [{ postalCode: "1000" }, "address.postalCode NOT_A_POSTAL_CODE"],
    [{ country: "DE" }, "address.country ROMANIA_NEEDED"],
  ])("with the address %j is refused", (change, issue) => {
    expect(issues({ ...company, address: { ...company.address, ...change } })).toEqual([issue]);
  });

  test("in Bucharest has its sector for a city", () => {
    const address = { ...company.address, county: "București", city: "Sector 3" };
    expect(read({ ...company, address })).toMatchObject({ address: { county: "RO-B", city: "SECTOR3" } });
  });
});

describe("a person", () => {
  test.each([null, "", "0000000000000"])("may give no CNP: %j", (fiscalCode) => {
    expect(read({ ...person, fiscalCode })).toMatchObject({ fiscalCode: null });
  });

  test("may give a CNP, which must be right", () => {
    expect(read({ ...person, fiscalCode: "1800101221144" })).toMatchObject({ fiscalCode: "1800101221144" });
    expect(issues({ ...person, fiscalCode: "1800101221143" })).toEqual(["fiscalCode NOT_A_CNP"]);
    expect(issues({ ...person, fiscalCode: "800001018" })).toEqual(["fiscalCode NOT_A_CNP"]);
  });

  test("has no VAT code", () => {
    expect(issues({ ...person, vatCode: "RO800001018" })).toEqual(["vatCode LEAVE_EMPTY"]);
  });

  test("may live abroad", () => {
    expect(issues({ ...person, address: foreign.address })).toEqual([]);
  });
});

describe("a foreign customer", () => {
  test("is known by a VAT number of the Union in its official shape", () => {
    expect(read(foreign)).toMatchObject({ vatCode: "DE136695976", fiscalCode: null });
    expect(issues({ ...foreign, vatCode: "DE136695977" })).toEqual(["vatCode NOT_A_VAT_NUMBER"]);
  });

  test("outside the Union, by whatever number its country gives", () => {
    const swiss = {
      ...foreign,
      vatCode: "CHE-116.281.710",
      address: { street: "Bahnhofstr. 1", city: "Zürich", country: "ch" },
    };
    expect(read(swiss)).toMatchObject({ vatCode: "CHE-116.281.710", address: { country: "CH" } });
  });

  test("needs one code or the other", () => {
    expect(issues({ ...foreign, vatCode: null })).toEqual(["fiscalCode REQUIRED"]);
    expect(issues({ ...foreign, vatCode: null, fiscalCode: "HRB 12345" })).toEqual([]);
  });

  test("is not in Romania", () => {
    expect(issues({ ...foreign, address: company.address })).toEqual(["address.country FOREIGN_COUNTRY_NEEDED"]);
  });

  test("may have an account that is no IBAN, but not a wrong IBAN", () => {
    expect(issues({ ...foreign, iban: "021000021-123456" })).toEqual([]);
    expect(issues({ ...foreign, iban: "DE00370400440532013000" })).toEqual(["iban NOT_AN_IBAN"]);
  });
});

test("a customer of no known type is refused at its type", () => {
  expect(issues({ ...company, type: "PARTNER" })).toEqual(["type NOT_ONE_OF_THE_CHOICES"]);
  expect(issues({ ...company, type: undefined })).toEqual(["type NOT_ONE_OF_THE_CHOICES"]);
});
