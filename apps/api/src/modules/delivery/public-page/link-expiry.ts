import { addDays } from "@softmanager/domain";
import { secondsAfter } from "../../../platform/clock.ts";
import type { Scope } from "../../../platform/scope.ts";
import { zoneOf } from "../../../platform/actor.ts";
import { LinkExpiryPast } from "../problems.ts";

/** How long a link opens its document when nobody says otherwise. */
const defaultLinkDays = 365;

interface Expiry {
  expiresInDays?: number | null | undefined;
  /** ISO date; the last day on which it opens the document. */
  expiresOn?: string | null | undefined;
  neverExpires?: boolean | null | undefined;
}

/** When a link stops working; null never does. */
export function linkExpiryOf({ now, today, actor }: Scope, said: Expiry = {}): Date | null {
  const { expiresInDays, expiresOn, neverExpires } = said;
  if (neverExpires) return null;
  if (!expiresOn) return secondsAfter(now, (expiresInDays ?? defaultLinkDays) * 86_400);
  if (expiresOn < today) throw new LinkExpiryPast(expiresOn);
  return midnightOf(addDays(expiresOn, 1), zoneOf(actor));
}

/** The moment a civil day begins in a zone. */
function midnightOf(date: string, timeZone: string): Date {
  const utc = new Date(`${date}T00:00:00Z`);
  const offset = offsetMs(utc, timeZone);
  const guess = new Date(utc.getTime() - offset);
  // Between the two the clocks may have been changed.
  return new Date(utc.getTime() - offsetMs(guess, timeZone));
}

/** How far a zone's clock is ahead of UTC at an instant, milliseconds. */
function offsetMs(instant: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(instant);
  return Date.parse(`${shown.replace(" ", "T")}Z`) - instant.getTime();
}
