/**
 * A plain day as ISO text, `2026-11-05`: no time, no zone, ordered by its characters.
 * Which day it is "today" is asked of the clock, never of this package.
 */
export type LocalDate = string;

interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** A day that exists, written as ISO text, between the years 1900 and 2199. */
export function isLocalDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split("-").map(Number);
  return isDayOf(year, month, day);
}

/** Does the Gregorian calendar have that day, in any year? */
export function isDayOf(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** The same day of a later (or earlier) month; where that month is shorter, its last day: 31 January + 1 is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const monthIndex = year * 12 + (month - 1) + months;
  return withDay(Math.floor(monthIndex / 12), (((monthIndex % 12) + 12) % 12) + 1, day);
}

export function endOfMonth(date: LocalDate): LocalDate {
  return dayOfMonth(date, 31);
}

/** A day of the month in which `date` lies; where the month is shorter, its last day. */
export function dayOfMonth(date: LocalDate, day: number): LocalDate {
  const { year, month } = partsOf(date);
  return withDay(year, month, day);
}

/** Nights from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

/** Negative when `a` is earlier, 0 on the same day, positive when later. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return toDayNumber(a) - toDayNumber(b);
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: LocalDate): number {
  // Day 0, 1 January 1970, was a Thursday.
  return ((((toDayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(date: LocalDate): number {
  return partsOf(date).year;
}

export function localDate(year: number, month: number, day: number): LocalDate {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function withDay(year: number, month: number, day: number): LocalDate {
  return localDate(year, month, Math.min(day, daysInMonth(year, month)));
}

/** A century more on either side is reckoned with: the bank's day before 1 January 1900, a term that ends after 2199. */
function partsOf(date: LocalDate): DateParts {
  const [year = 0, month = 0, day = 0] = /^(18|19|20|21|22)\d\d-\d\d-\d\d$/.test(date)
    ? date.split("-").map(Number)
    : [];
  if (!isDayOf(year, month, day)) throw new RangeError(`Not a date: ${JSON.stringify(date)}.`);
  return { year, month, day };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days since 1 January 1970, counting years from March so that the leap day comes last. */
function toDayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const monthSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthSinceMarch + 2) / 5) + (day - 1) - 719_468;
}

function fromDayNumber(dayNumber: number): LocalDate {
  const sinceEpoch = dayNumber + 719_468;
  const era = Math.floor(sinceEpoch / 146_097);
  const dayOfEra = sinceEpoch - era * 146_097;
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthSinceMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthSinceMarch + 2) / 5) + 1;
  const month = monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9;
  return localDate(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day);
}
