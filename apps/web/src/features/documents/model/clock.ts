const civilDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Bucharest" });

/** Today's date in Romania, ISO: what "today" means on a document, wherever the browser stands. */
export function today(): string {
  return civilDay.format(Date.now());
}

/** Milliseconds until an instant (ISO); below zero once it has passed. */
export function msUntil(instant: string): number {
  return Date.parse(instant) - Date.now();
}

/** Whether an instant (ISO) lies more than a day back. */
export function isOverADayAgo(instant: string): boolean {
  return msUntil(instant) < -86_400_000;
}
