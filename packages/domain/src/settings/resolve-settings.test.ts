import fc from "fast-check";
import { expect, test } from "vitest";
import type { DueDateRule } from "../calendar/due-date.ts";
import { documentKinds, languages, priceModes } from "../document/kinds.ts";
import { settingsOf, systemDefaults, type DocumentDefaults, type SettingSources } from "./document-settings.ts";
import { resolveSettings, settingOrigins } from "./resolve-settings.ts";

const inDays = (days: number): DueDateRule => ({ type: "DAYS", days, onWorkingDay: false });

const opinion: fc.Arbitrary<Partial<DocumentDefaults>> = fc.record(
  {
    language: fc.constantFrom(...languages),
    currency: fc.constantFrom("RON", "EUR", "USD"),
    priceMode: fc.constantFrom(...priceModes),
    paymentMeansCode: fc.constantFrom("10", "42", "48"),
    dueDateRule: fc.integer({ min: 0, max: 90 }).map(inDays),
    mentions: fc.array(fc.string(), { maxLength: 3 }),
    workPointId: fc.option(fc.uuid()),
    issueDate: fc.option(fc.constantFrom("2026-11-01", "2026-11-28")),
    seriesId: fc.uuid(),
  },
  { requiredKeys: [] },
);

const levels = fc.record(Object.fromEntries(settingOrigins.map((origin) => [origin, opinion])), {
  requiredKeys: [],
}) as fc.Arbitrary<SettingSources["levels"]>;

test("the customer's word comes before the company's, and what is typed on the document before both", () => {
  const said = {
    DOCUMENT: { currency: "USD" },
    CUSTOMER: { dueDateRule: inDays(10), currency: "EUR" },
    SERIES: { workPointId: "a work point" },
    COMPANY: { dueDateRule: inDays(30), currency: "RON", language: "en" },
    SYSTEM: systemDefaults,
  } as const;
  expect(resolveSettings<DocumentDefaults>(said)).toMatchObject({
    currency: { value: "USD", origin: "DOCUMENT" },
    dueDateRule: { value: inDays(10), origin: "CUSTOMER" },
    workPointId: { value: "a work point", origin: "SERIES" },
    language: { value: "en", origin: "COMPANY" },
    priceMode: { value: "NET", origin: "SYSTEM" },
  });
});

test("whatever the levels say, each value is that of the nearest level with an opinion on it", () => {
  fc.assert(
    fc.property(levels, (said) => {
      const whole = { ...said, SYSTEM: { ...systemDefaults, ...said.SYSTEM } };
      const resolved = resolveSettings(whole);
      for (const key of Object.keys(systemDefaults) as (keyof DocumentDefaults)[]) {
        const origin = settingOrigins.find((level) => whole[level]?.[key] !== undefined);
        expect(resolved[key]).toEqual({ value: whole[origin ?? "SYSTEM"]?.[key], origin });
      }
    }),
  );
});

test("sentences are those of the kind in the document's language, whichever level chose the language", () => {
  const mentions = { ro: ["Vă mulțumim."], en: ["Thank you."] };
  fc.assert(
    fc.property(levels, fc.constantFrom(...documentKinds), (said, kind) => {
      const { mentions: _of, ...company } = said.COMPANY ?? {};
      const sources = { kind, levels: { CUSTOMER: { language: said.CUSTOMER?.language }, COMPANY: company }, mentions };
      const { language, mentions: begun } = settingsOf(sources);
      expect(begun).toEqual({ value: mentions[language.value], origin: "KIND" });
    }),
  );
});

test("a credit note asks for no payment, whoever has terms", () => {
  const terms = { dueDateRule: inDays(10) };
  const sources = {
    kind: "CREDIT_NOTE",
    levels: { CUSTOMER: terms, COMPANY: terms },
    mentions: { ro: [], en: [] },
  } as const;
  expect(settingsOf(sources).dueDateRule).toEqual({ value: null, origin: "SYSTEM" });
  expect(settingsOf({ ...sources, kind: "INVOICE" }).dueDateRule).toEqual({ value: inDays(10), origin: "CUSTOMER" });
});
