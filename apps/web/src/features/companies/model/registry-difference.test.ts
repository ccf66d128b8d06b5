import { expect, test } from "vitest";
import { registryDifference } from "./registry-difference.ts";

const payer = { isVatRegistered: true, isVatOnCollection: false, vatRegisteredSince: "2019-03-01" };
const onCollection = { ...payer, isVatOnCollection: true };
const none = { isVatRegistered: false, isVatOnCollection: false, vatRegisteredSince: null };

test.each([
  ["PAYER", payer],
  ["ON_COLLECTION", onCollection],
  ["NONE", none],
  ["SPECIAL", none],
] as const)("%s agrees with %o", (recorded, entry) => {
  expect(registryDifference(recorded, entry)).toBeNull();
});

test("a company that has registered meanwhile is told since when", () => {
  expect(registryDifference("NONE", payer)).toEqual({ status: "PAYER", since: "2019-03-01" });
});

test("the day of registration is not the day on which VAT on collection began", () => {
  expect(registryDifference("PAYER", onCollection)).toEqual({ status: "ON_COLLECTION", since: null });
});

test("a company struck off the register of payers is told", () => {
  expect(registryDifference("PAYER", none)).toEqual({ status: "NONE", since: null });
});
