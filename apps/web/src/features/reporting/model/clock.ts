import type { TextLanguage } from "@softmanager/texts";

const locales: Record<TextLanguage, string> = { ro: "ro-RO", en: "en-GB" };

/** Today in Romania, in words: "sâmbătă, 28 noiembrie". */
export function todayInWords(language: TextLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    timeZone: "Europe/Bucharest",
  });
  return format.format(Date.now());
}
