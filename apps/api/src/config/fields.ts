import { z } from "zod";
import { simulators, simulatedMood } from "../platform/simulated.ts";

/** A whole number, written in digits alone. */
export function wholeNumber({ min, max }: { min: number; max: number }) {
  return z
    .string()
    .refine((typed) => /^\d{1,9}$/.test(typed) && Number(typed) >= min && Number(typed) <= max, {
      error: ({ input }) => `must be a whole number from ${min} to ${max}, not "${String(input)}"`,
    })
    .transform(Number);
}

export function oneOf<Word extends string>(...words: readonly [Word, ...Word[]]) {
  return z.enum(words, { error: ({ input }) => `must be one of ${words.join(", ")}, not "${String(input)}"` });
}

/** An address of one of the protocols. Never repeated in a fault: it may carry a password. */
export function addressOf(protocol: RegExp, example: string) {
  return z.url({ protocol, error: `must be an address such as ${example}` });
}

/** The web address of an outside service, or the simulator that stands in for it. */
export const outsideService = z.string().superRefine((typed, context) => {
  if (typed.split(":")[0] === "simulator") {
    if (simulatedMood(typed) === null) context.addIssue(`must be one of ${simulators.join(", ")}, not "${typed}"`);
  } else if (!z.url({ protocol: /^https?$/ }).safeParse(typed).success) {
    context.addIssue("must be a web address such as https://example.ro, or simulator");
  }
});

export const secretKey = z.string().min(32, "must have 32 characters or more");
