import { addWorkingDays, isWorkingDay } from "@softmanager/domain";
import type { ExchangeRatePolicy } from "@softmanager/inputs";
import { dateIn } from "../../platform/clock.ts";

const zone = "Europe/Bucharest";
/** The bank publishes at about 13:00; a quarter of an hour later nobody waits any longer. */
const publishedBy = "13:15";

/** The newest day whose rates should be out by now. */
export function newestPublishedDay(now: Date): string {
  const today = dateIn(zone, now);
  const time = now.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return isWorkingDay(today) && time >= publishedBy ? today : addWorkingDays(today, -1);
}

/** The banking day whose rate a document of `date` takes. */
export function rateDayOf(date: string, policy: ExchangeRatePolicy): string {
  return policy === "ISSUE_DAY" && isWorkingDay(date) ? date : addWorkingDays(date, -1);
}
