import fc from "fast-check";
import { expect, test } from "vitest";
import type { DueDateRule } from "../calendar/due-date.ts";
import { resolveSettings, type DocumentDefaults } from "./resolve-settings.ts";

const inDays = (days: number): DueDateRule => ({ type: "DAYS", days, onWorkingDay: false });

const company: DocumentDefaults = {
  language: "ro",
  currency: "RON",
  dueDateRule: inDays(30),
  priceMode: "NET",
  paymentMeansCode: "42",
  mentions: [],
};

test("the customer's term comes before the kind's, and the kind's before the company's", () => {
  const customer = { dueDateRule: inDays(10) };
  const resolved = resolveSettings({ customer, kind: { dueDateRule: inDays(5), currency: "EUR" }, company });
  expect(resolved.dueDateRule).toEqual({ value: inDays(10), origin: "CUSTOMER" });
  expect(resolved.currency).toEqual({ value: "EUR", origin: "KIND" });
  expect(resolved.language).toEqual({ value: "ro", origin: "COMPANY" });
});

test("whatever the levels say, each value is that of the nearest level with an opinion", () => {
  const opinion = fc.record({ dueDateRule: fc.integer({ min: 0, max: 90 }).map(inDays) }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.option(opinion), opinion, (customer, kind) => {
      const { dueDateRule } = resolveSettings({ customer, kind, company });
      expect(dueDateRule.value).toBe(customer?.dueDateRule ?? kind.dueDateRule ?? company.dueDateRule);
    }),
  );
});
