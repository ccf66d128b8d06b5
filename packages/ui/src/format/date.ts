/** Romanian companies keep Romanian time, whichever language they read in. */
const instantFormat = new Intl.DateTimeFormat("ro-RO", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Bucharest",
});

/** "2026-02-01" → "01.02.2026", the order that both languages of the product write. */
export function formatDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  return year && month && day ? `${day}.${month}.${year}` : date;
}

/** An instant (ISO 8601) on a Romanian wall clock: "01.02.2026, 14:05". */
export function formatInstant(instant: string): string {
  return instantFormat.format(Date.parse(instant));
}

/**
 * A date as typed ("1.2.2026", "01/02/26", "1-2", "010226", "2026-02-01"), as an ISO date, or undefined when there is no
 * such day. What is left out comes from `today` (ISO); two-digit years lie in this century.
 */
export function parseDate(typed: string, today?: string): string | undefined {
  const text = typed.trim();
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) {
    const [year, month, day] = text.split("-");
    return existing(year, month, day);
  }
  const [day, month = today?.slice(5, 7), year = today?.slice(0, 4)] = partsOf(text);
  return existing(year?.length === 2 ? `20${year}` : year, month, day);
}

function partsOf(text: string): string[] {
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})$/.exec(text);
  if (run) return run.slice(1);
  return /^\d{1,2}([./ -]\d{1,2}([./ -](\d{4}|\d{2}))?)?[./]?$/.test(text) ? text.split(/[./ -]/).filter(Boolean) : [];
}

function existing(year?: string, month?: string, day?: string): string | undefined {
  if (!year || !month || !day) return undefined;
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysIn(y, m)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
