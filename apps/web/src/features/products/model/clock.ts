const civilDay = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Bucharest" });

/** Today's date in Romania, ISO: which rates of VAT are in force, wherever the browser stands. */
export function today(): string {
  return civilDay.format(Date.now());
}
