/** How the numbers of a series are written. */
export interface NumberFormat {
  /** For example `FCT`; may be empty. */
  prefix: string;
  /** Between prefix and number; a blank when left out. */
  separator?: string;
  /** Digits at least, filled with zeros; a longer number stays whole. */
  padding: number;
}

/** BT-1: number 7 of series `FCT`, padded to four digits, is `FCT 0007`. */
export function formatNumber({ prefix, separator = " ", padding }: NumberFormat, number: number): string {
  if (!Number.isSafeInteger(number) || number < 1) throw new RangeError(`Not the number of a document: ${number}.`);
  const digits = String(number).padStart(padding, "0");
  return prefix === "" ? digits : `${prefix}${separator}${digits}`;
}
