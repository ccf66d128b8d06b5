import type { ExchangeRatePolicy } from "@softmanager/inputs";
import { expect, test } from "vitest";
import { newestPublishedDay, rateDayOf } from "./banking-day.ts";

// domain §2.7
const days: [date: string, policy: ExchangeRatePolicy, rateDay: string, because: string][] = [
  ["2026-09-23", "PREVIOUS_BANKING_DAY", "2026-09-22", "Wednesday takes Tuesday's"],
  ["2026-09-21", "PREVIOUS_BANKING_DAY", "2026-09-18", "Monday takes Friday's"],
  ["2026-12-02", "PREVIOUS_BANKING_DAY", "2026-11-27", "after St Andrew's and National Day, the Friday before"],
  ["2026-09-20", "PREVIOUS_BANKING_DAY", "2026-09-18", "Sunday takes Friday's"],
  ["2026-09-23", "ISSUE_DAY", "2026-09-23", "the day's own, if a company goes by it"],
  ["2026-09-20", "ISSUE_DAY", "2026-09-18", "on a day without banks the last one"],
];

test.each(days)("a document of %s under %s takes the rate of %s: %s", (date, policy, rateDay) => {
  expect(rateDayOf(date, policy)).toBe(rateDay);
});

test.each([
  ["2026-11-24T11:14:00Z", "2026-11-23", "at 13:14 in Bucharest"],
  ["2026-11-24T11:15:00Z", "2026-11-24", "at 13:15 in Bucharest"],
  ["2026-07-14T10:15:00Z", "2026-07-14", "at 13:15 in Bucharest, in summer"],
  ["2026-11-22T20:00:00Z", "2026-11-20", "on a Sunday"],
  ["2026-11-24T22:30:00Z", "2026-11-24", "after midnight in Bucharest"],
])("%s the newest rates are those of %s: %s", (now, day) => {
  expect(newestPublishedDay(new Date(now))).toBe(day);
});
