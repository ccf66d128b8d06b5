import { expect, test } from "vitest";
import { companyFields, firstEmpty } from "./first-empty.ts";
import { blankSignUp } from "./sign-up-form.ts";

const blank = blankSignUp("ro");
const address = { street: "Str. Morii nr. 3", city: "Câmpina", county: "RO-PH" };
const known = { fiscalCode: "800001018", name: "Atelier Digital Exemplu S.R.L.", address, phone: "0244 123 456" };

test.each([
  { given: "nothing", company: {}, first: "company.fiscalCode" },
  { given: "the code", company: { fiscalCode: "800001018" }, first: "company.name" },
  { given: "all but the telephone", company: { ...known, phone: "" }, first: "company.phone" },
  { given: "all of the company", company: known, first: "person.familyName" },
])("with $given told, $first is asked for", ({ company, first }) => {
  const values = { ...blank, company: { ...blank.company, ...company } };
  expect(firstEmpty(values, [...companyFields, "person.familyName"])).toBe(first);
});
