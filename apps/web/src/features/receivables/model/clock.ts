const civilDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Bucharest" });

/** Today's date in Romania, ISO: the last day on which money can have come in, wherever the browser stands. */
export function today(): string {
  return civilDay.format(Date.now());
}
