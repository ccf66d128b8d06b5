import { addDays, onWorkingDay } from "@softmanager/domain";
import { dateIn, secondsAfter } from "../../../platform/clock.ts";

const zone = "Europe/Bucharest";

/** The civil date of a moment where the demo company works. */
export function dayOf(moment: Date): string {
  return dateIn(zone, moment);
}

/** A moment of a civil date by the clock on the wall in Bucharest. */
export function momentOf(day: string, hour: number, minute = 0): Date {
  const asUtc = new Date(`${day}T00:00:00Z`);
  const wall = secondsAfter(asUtc, hour * 3600 + minute * 60);
  // The zone is two or three hours ahead; at night, when it changes, nobody works.
  const hoursAhead = Number(wall.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit" })) - wall.getUTCHours();
  return secondsAfter(wall, -((hoursAhead + 24) % 24) * 3600);
}

export function minutesAfter(moment: Date, minutes: number): Date {
  return secondsAfter(moment, minutes * 60);
}

/** Some days later, or on the next day people work. */
export function workdayAfter(day: string, days: number): string {
  return onWorkingDay(addDays(day, days));
}
