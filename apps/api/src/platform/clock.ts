import { randomInt } from "node:crypto";
import { v7 } from "uuid";

/** The only source of time. Tests, the demo and the worker pass their own. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** Where a day begins while no company is known, and for companies until they choose. */
export const homeZone = "Europe/Bucharest";

/** The civil date in a zone, as an ISO date. A company's day begins at its own midnight. */
export function dateIn(timeZone: string, instant: Date): string {
  const calendar = calendars.get(timeZone) ?? calendarOf(timeZone);
  calendars.set(timeZone, calendar);
  return calendar.format(instant);
}

/** By zone: making one takes longer than all that a request asks of it. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
}

export function secondsAfter(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1000);
}

export function daysBefore(instant: Date, days: number): Date {
  return secondsAfter(instant, -days * 86_400);
}

/** How many ids this process has made: ids of one millisecond keep the order they were made in. */
let made = randomInt(2 ** 31);

/** A UUIDv7: sorts by time, made here so that a row has its key before it is written. */
export function newIdAt(instant: Date): string {
  made = (made + 1) % 2 ** 32;
  return v7({ msecs: instant.getTime(), seq: made });
}
