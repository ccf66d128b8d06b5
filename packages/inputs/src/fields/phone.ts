import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import { z } from "zod";
import { refuse } from "./refuse.ts";
import { text } from "./text.ts";

/** A phone number in E.164; Romania when no country is written. */
export const phone = text({ max: 40 }).transform((value, context) => {
  const parsed = parsePhoneNumberFromString(value, "RO");
  if (value && !parsed?.isPossible()) refuse(context, "NOT_A_PHONE");
  return parsed?.number ?? value;
});

export const optionalPhone = z
  .union([z.null(), z.literal("").transform(() => null), phone])
  .optional()
  .transform((value) => value ?? null);
