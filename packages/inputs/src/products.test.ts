import { describe, expect, test } from "vitest";
import { issuesOf } from "./issue.ts";
import { createProductInput } from "./products.ts";

const hour = {
  productCode: "CONS-01",
  name: "Oră de consultanță",
  unitCode: "oră",
  unitPrice: "250.00",
  priceMode: "NET",
  currency: "RON",
  taxCategory: "S",
  taxRate: "21",
};

function issues(input: object): string[] {
  const { error } = createProductInput.safeParse(input);
  return error ? issuesOf(error, "ro").map(({ path, code }) => `${path} ${code}`) : [];
}

test("a unit may be named the way people do; it becomes a code, and the usual short form", () => {
  expect(createProductInput.parse(hour)).toMatchObject({ unitCode: "HUR", unitName: "oră" });
  expect(createProductInput.parse({ ...hour, unitCode: "h87", unitName: "bucăți" })).toMatchObject({
    unitCode: "H87",
    unitName: "bucăți",
  });
  expect(issues({ ...hour, unitCode: "vrac" })).toEqual(["unitCode NOT_A_UNIT"]);
});

describe("a price", () => {
  test.each([
    ["-1", "NEGATIVE"],
    ["1e3", "NOT_A_DECIMAL"],
    ["1,5", "NOT_A_DECIMAL"],
    ["0.1234567", "TOO_MANY_DECIMALS"],
    ["1234567890123", "NUMBER_TOO_LARGE"],
  ])("%j is refused", (unitPrice, code) => {
    expect(issues({ ...hour, unitPrice })).toEqual([`unitPrice ${code}`]);
  });

  test("may have six decimals, and may be nothing", () => {
    expect(issues({ ...hour, unitPrice: "0.123456" })).toEqual([]);
    expect(issues({ ...hour, unitPrice: "0" })).toEqual([]);
  });
});

describe("taxation", () => {
  test("a taxable product has a rate", () => {
    expect(issues({ ...hour, taxRate: "0" })).toEqual(["taxRate TOO_SMALL"]);
  });

  test("in every other category the rate is nothing, whatever was typed", () => {
    const exempt = { ...hour, taxCategory: "E", exemptionReasonCode: "VATEX-EU-132-1I" };
    expect(createProductInput.parse(exempt)).toMatchObject({ taxRate: "0", exemptionReasonCode: "VATEX-EU-132-1I" });
  });

  test("the reason belongs to the category", () => {
    const wrong = ["exemptionReasonCode NOT_ONE_OF_THE_CHOICES"];
    expect(issues({ ...hour, taxCategory: "AE", exemptionReasonCode: "VATEX-EU-G" })).toEqual(wrong);
    expect(issues({ ...hour, taxCategory: "E", exemptionReasonCode: "VATEX-EU-NONE" })).toEqual(wrong);
    expect(issues({ ...hour, exemptionReasonCode: "VATEX-EU-AE" })).toEqual(wrong);
  });
});

test.each([
  [{ scheme: "STI", code: "72000000-5" }, []],
  [{ scheme: "HS", code: "8471 30 00" }, []],
  [{ scheme: "STI", code: "7200" }, ["classification.code NOT_A_CLASSIFICATION"]],
  [{ scheme: "HS", code: "abc" }, ["classification.code NOT_A_CLASSIFICATION"]],
  [{ scheme: "CPV", code: "72000000" }, ["classification.scheme NOT_ONE_OF_THE_CHOICES"]],
])("the classification %j gives %j", (classification, expected) => {
  expect(issues({ ...hour, classification })).toEqual(expected);
});
