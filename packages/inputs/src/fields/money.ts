import { currencies } from "@softmanager/domain";
import { z } from "zod";
import { decimalString } from "./decimal.ts";
import { refuse } from "./refuse.ts";
import { text } from "./text.ts";

const codes = new Set(currencies.map(({ code }) => code));

/** A currency that the National Bank quotes, or the leu; ISO 4217. */
export const currency = text({ max: 3 })
  .transform((value) => value.toUpperCase())
  .superRefine((value, context) => {
    if (value && !codes.has(value)) refuse(context, "NOT_A_CURRENCY");
  });

/** An amount of money, not negative, two decimals; blank means null. */
export const optionalAmount = z
  .union([z.null(), z.string()])
  .optional()
  .transform((value) => value?.trim() || null)
  .pipe(decimalString({ places: 2 }).nullable());

/** `#rrggbb`, lower case. */
export const color = text({ max: 7 })
  .transform((value) => value.toLowerCase())
  .superRefine((value, context) => {
    if (!/^#[0-9a-f]{6}$/.test(value)) refuse(context, "NOT_A_COLOR");
  });
