import fc from "fast-check";
import { expect, test } from "vitest";
import { resolveSettings, type DocumentDefaults } from "./resolve-settings.ts";

const company: DocumentDefaults = {
  language: "ro",
  currency: "RON",
  dueInDays: 30,
  priceMode: "NET",
  paymentMeansCode: "42",
  mentions: [],
};

test("the customer's term comes before the kind's, and the kind's before the company's", () => {
  const resolved = resolveSettings({ customer: { dueInDays: 10 }, kind: { dueInDays: 5, currency: "EUR" }, company });
  expect(resolved.dueInDays).toEqual({ value: 10, origin: "CUSTOMER" });
  expect(resolved.currency).toEqual({ value: "EUR", origin: "KIND" });
  expect(resolved.language).toEqual({ value: "ro", origin: "COMPANY" });
});

test("whatever the levels say, each value is that of the nearest level with an opinion", () => {
  const opinion = fc.record({ dueInDays: fc.integer({ min: 0, max: 90 }) }, { requiredKeys: [] });
  fc.assert(
    fc.property(fc.option(opinion), opinion, (customer, kind) => {
      const { dueInDays } = resolveSettings({ customer, kind, company });
      expect(dueInDays.value).toBe(customer?.dueInDays ?? kind.dueInDays ?? company.dueInDays);
    }),
  );
});
