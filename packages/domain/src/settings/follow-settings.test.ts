import { describe, expect, test } from "vitest";
import type { DueDateRule } from "../calendar/due-date.ts";
import type { SettingSources } from "./document-settings.ts";
import { documentOrigins, followSettings, mentionsFollowing, withTerm, type Written } from "./follow-settings.ts";

const inDays = (days: number): DueDateRule => ({ type: "DAYS", days, onWorkingDay: false });
const today = "2026-11-28";

const company: SettingSources = {
  kind: "INVOICE",
  levels: {
    SERIES: { seriesId: "F" },
    COMPANY: {
      language: "ro",
      currency: "RON",
      priceMode: "NET",
      paymentMeansCode: "42",
      dueDateRule: inDays(30),
      seriesId: "F",
    },
  },
  mentions: { ro: ["Vă mulțumim.", "Plata prin bancă."], en: ["Thank you.", "Pay by bank."] },
};
const { SERIES: _series, ...ofCompany } = company.levels;
const plain: SettingSources = { ...company, levels: ofCompany };
const ofAnton: SettingSources = {
  ...plain,
  levels: { ...ofCompany, CUSTOMER: { language: "en", currency: "EUR", dueDateRule: inDays(10) } },
};

const begun: Written = withTerm(
  {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    paymentMeansCode: "42",
    mentions: plain.mentions.ro,
    workPointId: null,
    issueDate: null,
    dueDate: null,
    dueDateRule: inDays(30),
    exchangeRate: null,
  },
  today,
);

const still = { before: plain, after: plain, today };
const change = (since: Written, part: Partial<Written>) => followSettings({ ...since, ...part }, { since, ...still });
const pick = (since: Written, before: SettingSources, after: SettingSources) =>
  followSettings({ ...since }, { since, before, after, today });

describe("the due date", () => {
  test("follows the issue date by its rule", () => {
    expect(begun.dueDate).toBe("2026-12-28");
    expect(change(begun, { issueDate: "2026-11-01" }).dueDate).toBe("2026-12-01");
  });

  test("stays where a person wrote it, and follows again once its rule is back", () => {
    const typed = change(begun, { dueDate: "2026-12-05", dueDateRule: null });
    expect(change(typed, { issueDate: "2026-11-01" }).dueDate).toBe("2026-12-05");
    expect(pick(typed, plain, ofAnton).dueDate).toBe("2026-12-05");
    expect(change(typed, { dueDateRule: inDays(30) }).dueDate).toBe("2026-12-28");
  });

  test("waits for a whole date", () => {
    expect(change(begun, { issueDate: "2026-11-" }).dueDate).toBe("2026-12-28");
  });
});

describe("another customer", () => {
  test("brings all that the customer's card says, and the next one takes all of it back", () => {
    const first = pick(begun, plain, ofAnton);
    expect(first).toMatchObject({ language: "en", currency: "EUR", dueDate: "2026-12-08" });
    expect(first.mentions).toEqual(["Thank you.", "Pay by bank."]);
    expect(pick(first, ofAnton, plain)).toEqual(begun);
  });

  test("leaves what a person wrote", () => {
    const own = { currency: "USD", mentions: [...plain.mentions.ro, "Comanda 12."] };
    const typed = change(begun, own);
    const first = pick(typed, plain, ofAnton);
    expect(first).toMatchObject({ currency: "USD", language: "en" });
    expect(first.mentions).toEqual(["Thank you.", "Pay by bank.", "Comanda 12."]);
    expect(pick(first, ofAnton, plain)).toMatchObject({ currency: "USD", language: "ro", mentions: own.mentions });
  });

  test("takes the rate of the former currency away", () => {
    const exchangeRate = { rate: "5.05", date: "2026-11-27", source: "MANUAL", reason: "Contract" } as const;
    const first = change(pick(begun, plain, ofAnton), { exchangeRate });
    expect(pick(first, ofAnton, ofAnton).exchangeRate).toEqual(exchangeRate);
    expect(pick(first, ofAnton, plain).exchangeRate).toBeNull();
  });
});

describe("sentences in another language", () => {
  const { ro, en } = plain.mentions;

  test.each([
    { current: ro, next: en, because: "nobody touched them" },
    { current: [ro[0], "Plata numerar.", "Comanda 12."], next: [en[0], "Plata numerar.", "Comanda 12."], because: "" },
    { current: [ro[1]], next: [en[1]], because: "one was struck out" },
    { current: ["Comanda 12."], next: ["Comanda 12."], because: "none of the settings' is left" },
    { current: [], next: [], because: "all were struck out" },
  ])("$current become $next", ({ current, next }) => {
    const written = current.filter((mention) => mention !== undefined);
    expect(mentionsFollowing(written, { was: ro, now: en })).toEqual(next);
    expect(change({ ...begun, mentions: written }, { language: "en" }).mentions).toEqual(next);
  });

  test("are as many as that language has", () => {
    expect(mentionsFollowing(["A mea.", ...ro, "Alta."], { was: ro, now: ["Thanks."] })).toEqual([
      "A mea.",
      "Thanks.",
      "Alta.",
    ]);
    expect(mentionsFollowing(["A mea."], { was: [], now: en })).toEqual([...en, "A mea."]);
    expect(mentionsFollowing(ro, { was: ro, now: [] })).toEqual([]);
  });
});

describe("where values come from", () => {
  const originOf = (written: Written, sources: SettingSources, path: string) =>
    documentOrigins(written, sources).find((known) => known.path === path)?.origin;

  test("is told for every one of them", () => {
    expect(documentOrigins({ ...begun, seriesId: "F" }, plain)).toEqual(
      expect.arrayContaining([
        { path: "language", origin: "COMPANY" },
        { path: "priceMode", origin: "COMPANY" },
        { path: "paymentMeansCode", origin: "COMPANY" },
        { path: "dueDate", origin: "COMPANY" },
        { path: "seriesId", origin: "COMPANY" },
        { path: "issueDate", origin: "SYSTEM" },
        { path: "mentions", origin: "KIND" },
      ]),
    );
    expect(originOf(pick(begun, plain, ofAnton), ofAnton, "dueDate")).toBe("CUSTOMER");
  });

  test("is the document itself for what a person wrote", () => {
    const typed = change(begun, {
      dueDate: begun.dueDate,
      dueDateRule: null,
      currency: "EUR",
      issueDate: "2026-11-27",
    });
    for (const path of ["dueDate", "currency", "issueDate"]) expect(originOf(typed, plain, path)).toBe("DOCUMENT");
    expect(originOf(typed, plain, "language")).toBe("COMPANY");
  });
});
