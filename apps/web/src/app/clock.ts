import { languageTags, type TextLanguage } from "@softmanager/texts";

const romania = "Europe/Bucharest";
const civilDay = new Intl.DateTimeFormat("en-CA", { timeZone: romania });

/** Today's date in Romania, ISO, wherever the browser stands. */
export function today(): string {
  return civilDay.format(Date.now());
}

/** Today's date where the company is, ISO; `timeZone` is an IANA name. */
export function todayIn(timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(Date.now());
}

/** Today in Romania, in words: "sâmbătă, 28 noiembrie". */
export function todayInWords(language: TextLanguage): string {
  const format = new Intl.DateTimeFormat(languageTags[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: romania,
  });
  return format.format(Date.now());
}

/** Milliseconds until an instant (ISO); below zero once it has passed. */
export function msUntil(instant: string): number {
  return Date.parse(instant) - Date.now();
}

/** Whether an instant (ISO) lies more than a day back. */
export function isOverADayAgo(instant: string): boolean {
  return msUntil(instant) < -86_400_000;
}
