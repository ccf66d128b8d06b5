import { z } from "zod";
import { refuse } from "./refuse.ts";

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A civil date, ISO 8601, that exists in the calendar; years 1900 to 2199. */
export const localDate = z
  .string()
  .transform((value) => value.trim())
  .superRefine((value, context) => {
    if (!isRealDate(value)) refuse(context, "NOT_A_DATE");
  });

export const optionalLocalDate = z
  .union([z.null(), z.literal("").transform(() => null), localDate])
  .optional()
  .transform((value) => value ?? null);

function isRealDate(value: string): boolean {
  const [, year, month, day] = isoDate.exec(value)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1900 || year > 2199) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
