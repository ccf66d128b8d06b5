import { expect, test } from "vitest";
import { aLine } from "../../test/content.ts";
import { lineOrigins, type LineSources } from "./line-origins.ts";

const standard = { taxCategory: "S", taxRate: "21", exemptionReasonCode: null, exemptionReason: null } as const;
const reverse = { taxCategory: "AE", taxRate: "0", exemptionReasonCode: "VATEX-EU-AE", exemptionReason: null } as const;
const productId = "01a20c33-0000-76d1-919c-be91ac567880";
const product = { name: "Găzduire", unitCode: "MON", unitPrice: "100", taxation: { ...standard, taxRate: "11" } };
const sources: LineSources = { PRODUCT: product, COMPANY: { taxation: standard } };
const ofProduct = aLine({
  ...standard,
  productId,
  name: "Găzduire",
  unitCode: "MON",
  unitPrice: "100.00",
  taxRate: "11",
});
const told = (...args: Parameters<typeof lineOrigins>) =>
  Object.fromEntries(lineOrigins(...args).map(({ path, origin }) => [path, origin]));

test("what a product's card says is the product's, whatever the company usually does", () => {
  expect(told(ofProduct, sources)).toEqual({
    name: "PRODUCT",
    unitCode: "PRODUCT",
    unitPrice: "PRODUCT",
    taxRate: "PRODUCT",
  });
});

test("the price that a customer last paid and the taxation of a customer abroad are the customer's", () => {
  const line = { ...ofProduct, ...reverse, unitPrice: "90" };
  const abroad = { ...sources, CUSTOMER: { unitPrice: "90.000000", taxation: reverse } };
  expect(told(line, abroad)).toMatchObject({ name: "PRODUCT", unitPrice: "CUSTOMER", taxRate: "CUSTOMER" });
});

test("what a person wrote over it is the document's own", () => {
  const line = { ...ofProduct, name: "Găzduire web", unitPrice: "95", taxRate: "9" };
  expect(told(line, sources)).toMatchObject({ name: "DOCUMENT", unitPrice: "DOCUMENT", taxRate: "DOCUMENT" });
});

test("a line without a product tells only how it is taxed", () => {
  expect(told(aLine({ ...standard, productId: null }), sources)).toEqual({ taxRate: "COMPANY" });
});
