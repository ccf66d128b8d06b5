import { expect, test } from "vitest";
import { isVatRateInForce, standardVatRateOn, vatRatesOn } from "./vat-rates.ts";

test.each([
  ["2017-01-01", ["19", "9", "5"]],
  ["2025-07-31", ["19", "9", "5"]],
  ["2025-08-01", ["21", "11", "9"]],
  ["2026-07-31", ["21", "11", "9"]],
  ["2026-08-01", ["21", "11"]],
  ["2026-11-05", ["21", "11"]],
])("on %s the rates are %j", (date, rates) => {
  expect(vatRatesOn(date).map(({ rate }) => rate)).toEqual(rates);
});

test("the standard rate changed on 1 August 2025", () => {
  expect(standardVatRateOn("2025-07-31")).toBe("19");
  expect(standardVatRateOn("2025-08-01")).toBe("21");
});

test.each([
  ["21", "2026-11-05", true],
  ["21.00", "2026-11-05", true],
  ["19", "2026-11-05", false],
  ["21", "2025-07-31", false],
  ["9", "2026-07-31", true],
  ["9", "2026-08-01", false],
  ["0", "2026-11-05", false],
  ["", "2026-11-05", false],
])("%j %% on %s is in force: %s", (rate, date, isInForce) => {
  expect(isVatRateInForce(rate, date)).toBe(isInForce);
});
