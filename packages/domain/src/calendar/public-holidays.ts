import type { Language } from "../document/kinds.ts";
import { orthodoxEaster } from "./easter.ts";
import { addDays, localDate, yearOf, type LocalDate } from "./local-date.ts";

/** A day on which nobody is expected to work, from the year `since` on. */
interface HolidayRule {
  name: Readonly<Record<Language, string>>;
  since: number;
  on: { month: number; day: number } | { daysAfterEaster: number };
}

export interface PublicHoliday {
  date: LocalDate;
  name: Readonly<Record<Language, string>>;
}

/**
 * Source: Codul muncii (Legea 53/2003) art. 139 (1), with Legea 147/2012 (30 November), 176/2016 (24 January), 220/2016
 * (1 June), 64/2018 (Good Friday) and 52/2023 (6 and 7 January); read 2026-11-24. `since` 2009 stands for "before our data".
 */
const rules: readonly HolidayRule[] = [
  { since: 2009, on: { month: 1, day: 1 }, name: { ro: "Anul Nou", en: "New Year's Day" } },
  { since: 2009, on: { month: 1, day: 2 }, name: { ro: "A doua zi de Anul Nou", en: "Day after New Year" } },
  { since: 2024, on: { month: 1, day: 6 }, name: { ro: "Boboteaza", en: "Epiphany" } },
  { since: 2024, on: { month: 1, day: 7 }, name: { ro: "Sfântul Ioan Botezătorul", en: "Saint John the Baptist" } },
  { since: 2017, on: { month: 1, day: 24 }, name: { ro: "Ziua Unirii Principatelor Române", en: "Union Day" } },
  { since: 2018, on: { daysAfterEaster: -2 }, name: { ro: "Vinerea Mare", en: "Orthodox Good Friday" } },
  { since: 2009, on: { daysAfterEaster: 0 }, name: { ro: "Paștele", en: "Orthodox Easter Sunday" } },
  { since: 2009, on: { daysAfterEaster: 1 }, name: { ro: "A doua zi de Paște", en: "Orthodox Easter Monday" } },
  { since: 2009, on: { month: 5, day: 1 }, name: { ro: "Ziua Muncii", en: "Labour Day" } },
  { since: 2009, on: { daysAfterEaster: 49 }, name: { ro: "Rusaliile", en: "Orthodox Pentecost" } },
  { since: 2009, on: { daysAfterEaster: 50 }, name: { ro: "A doua zi de Rusalii", en: "Orthodox Pentecost Monday" } },
  { since: 2017, on: { month: 6, day: 1 }, name: { ro: "Ziua Copilului", en: "Children's Day" } },
  { since: 2009, on: { month: 8, day: 15 }, name: { ro: "Adormirea Maicii Domnului", en: "Dormition of Mary" } },
  { since: 2012, on: { month: 11, day: 30 }, name: { ro: "Sfântul Andrei", en: "Saint Andrew's Day" } },
  { since: 2009, on: { month: 12, day: 1 }, name: { ro: "Ziua Națională a României", en: "National Day" } },
  { since: 2009, on: { month: 12, day: 25 }, name: { ro: "Crăciunul", en: "Christmas Day" } },
  { since: 2009, on: { month: 12, day: 26 }, name: { ro: "A doua zi de Crăciun", en: "Second Day of Christmas" } },
];

const knownYears = new Map<number, readonly PublicHoliday[]>();

/** Public holidays of a year in Romania, in order of date; two may fall on one day. */
export function publicHolidaysOf(year: number): readonly PublicHoliday[] {
  const known = knownYears.get(year);
  if (known) return known;
  const easter = orthodoxEaster(year);
  const holidays = rules
    .filter(({ since }) => year >= since)
    .map(({ on, name }) => ({
      name,
      date: "day" in on ? localDate(year, on.month, on.day) : addDays(easter, on.daysAfterEaster),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  knownYears.set(year, holidays);
  return holidays;
}

export function isPublicHoliday(date: LocalDate): boolean {
  return publicHolidaysOf(yearOf(date)).some((holiday) => holiday.date === date);
}
