import { expect, test } from "vitest";
import { currencies, currencyOf, isCurrencyUsable } from "./currencies.ts";

test("every currency is listed once, by three letters, with a name in both languages", () => {
  expect(new Set(currencies.map(({ code }) => code)).size).toBe(currencies.length);
  for (const { code, name } of currencies) {
    expect(code).toMatch(/^[A-Z]{3}$/);
    expect(name.ro && name.en).toBeTruthy();
  }
});

test("the leva is history since Bulgaria took the euro", () => {
  expect(isCurrencyUsable("BGN", "2025-12-31")).toBe(true);
  expect(isCurrencyUsable("BGN", "2026-01-01")).toBe(false);
});

test("gold is no currency to write an invoice in", () => {
  expect(currencyOf("XAU")).toBeUndefined();
  expect(isCurrencyUsable("RON", "2026-11-24")).toBe(true);
});
