import { addDays, weekdayOf, type LocalDate } from "./local-date.ts";
import { isPublicHoliday } from "./public-holidays.ts";

/** No Saturday, Sunday or public holiday in Romania. */
export function isWorkingDay(date: LocalDate): boolean {
  return weekdayOf(date) <= 5 && !isPublicHoliday(date);
}

/**
 * The working day that is `count` working days after `date` (before it when negative). The day itself is not counted;
 * 0 gives `date` as it is. Source: Regulation (EEC) 1182/71 art. 3; read 2026-11-24.
 */
export function addWorkingDays(date: LocalDate, count: number): LocalDate {
  const step = Math.sign(count);
  let day = date;
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, step);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

/** The date itself when people work on it, else the next day on which they do. */
export function onWorkingDay(date: LocalDate): LocalDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1);
}
