/** How the numbers of a series are written. */
export interface NumberFormat {
  /** For example `FCT`, or `FCT{YYYY}`; may be empty. */
  prefix: string;
  /** Between prefix and number; a blank when left out. */
  separator?: string;
  /** Digits at least, filled with zeros; a longer number stays whole. */
  padding: number;
  /** The year that `{YYYY}` and `{YY}` in the prefix stand for; without one they stay as they are. */
  year?: number;
}

/** BT-1: number 7 of series `FCT`, padded to four digits, is `FCT 0007`. */
export function formatNumber({ prefix, separator = " ", padding, year }: NumberFormat, number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`Not the number of a document: ${number}.`);
  const digits = String(number).padStart(padding, "0");
  const printed = year === undefined ? prefix : printedPrefix(prefix, year);
  return printed === "" ? digits : `${printed}${separator}${digits}`;
}

/** The prefix as it is printed in a year: `FCT{YYYY}` is `FCT2026`, `FCT{YY}` is `FCT26`. */
export function printedPrefix(prefix: string, year: number): string {
  return prefix.replaceAll("{YYYY}", String(year)).replaceAll("{YY}", String(year).slice(-2));
}

/** Whether the prefix names its year: only then may a series count each year from 1 and no two numbers read alike. */
export function namesItsYear(prefix: string): boolean {
  return /\{YY(YY)?\}/.test(prefix);
}

/** Whether two prefixes could ever read alike, in whatever years of this century. */
export function canReadAlike(prefix: string, other: string): boolean {
  if (!namesItsYear(prefix) && !namesItsYear(other)) return prefix === other;
  const readings = new Set(century.map((year) => printedPrefix(prefix, year)));
  return century.some((year) => readings.has(printedPrefix(other, year)));
}

const century = Array.from({ length: 100 }, (_, year) => 2000 + year);
