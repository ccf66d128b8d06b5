import { addDays, localDate, type LocalDate } from "./local-date.ts";

/** From the Julian to the Gregorian calendar, right from 1900 to 2099. */
const julianLagDays = 13;

/** Orthodox Easter Sunday of a year from 1900 to 2099, by Meeus' rule for the Julian calendar. */
export function orthodoxEaster(year: number): LocalDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sinceMarch = moon + weekday + 114;
  return addDays(localDate(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1), julianLagDays);
}
