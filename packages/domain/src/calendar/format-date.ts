import type { Language } from "../document/kinds.ts";
import { isLocalDate, localDate, type LocalDate } from "./local-date.ts";

const englishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as people read it: `05.11.2026` in Romanian, `5 Nov 2026` in English, where figures alone would be read two ways. */
export function formatDate(date: LocalDate, language: Language): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return language === "ro" ? `${day}.${month}.${year}` : `${Number(day)} ${englishMonths[Number(month) - 1]} ${year}`;
}

/** A day as people type it, `5.11.2026`, `05/11/26`, `5 11 2026` or ISO; null when it is no day. Day before month, always. */
export function parseDate(text: string): LocalDate | null {
  const typed = text.trim();
  if (isLocalDate(typed)) return typed;
  const [, day, month, year] = /^(\d{1,2})[./\- ](\d{1,2})[./\- ](\d{2}|\d{4})$/.exec(typed) ?? [];
  if (!day || !month || !year) return null;
  const date = localDate(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day));
  return isLocalDate(date) ? date : null;
}
