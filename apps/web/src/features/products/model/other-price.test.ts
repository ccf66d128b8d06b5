import { expect, test } from "vitest";
import { otherPrice } from "./other-price.ts";

test.each([
  ["100", "NET", "21", "121.00"],
  ["121", "GROSS", "21", "100.00"],
  ["0.123456", "NET", "11", "0.14"],
  ["99.99", "GROSS", "11", "90.08"],
])("%s %s at %s %% is %s the other way", (unitPrice, priceMode, taxRate, other) => {
  expect(otherPrice({ unitPrice, priceMode: priceMode as "NET" | "GROSS", taxRate })).toBe(other);
});

test("nothing is told of what is no number, or bears no VAT", () => {
  expect(otherPrice({ unitPrice: "1,", priceMode: "NET", taxRate: "21" })).toBeUndefined();
  expect(otherPrice({ unitPrice: "", priceMode: "NET", taxRate: "21" })).toBeUndefined();
  expect(otherPrice({ unitPrice: "5", priceMode: "NET", taxRate: "0" })).toBeUndefined();
});
