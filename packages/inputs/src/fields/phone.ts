import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { z } from "zod";
import { refuse } from "./refuse.ts";
import { optionalText, text } from "./text.ts";

/** A phone number that its country has room for, in E.164; Romania when no country is written. */
export const phone = text({ max: 40 }).transform(inOneForm);

/** Like `phone`, but may be left out; blank means null. */
export const optionalPhone = optionalText({ max: 40 }).transform(
  (value, context) => value && inOneForm(value, context),
);

function inOneForm(typed: string, context: z.core.$RefinementCtx): string {
  const parsed = parsePhoneNumberFromString(typed, "RO");
  if (typed && !parsed?.isValid()) refuse(context, "NOT_A_PHONE");
  return parsed?.number ?? typed;
}
