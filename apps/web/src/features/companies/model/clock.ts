/** Today's date where the company is, ISO; `timeZone` is an IANA name. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(Date.now());
}
