import { z } from "zod";
import { refuse } from "./refuse.ts";

// oxlint-disable-next-line no-control-regex -- these are exactly the characters no text may carry
const controlCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufeff]/;
const lineBreaks = /[\r\n\t]/;

/** Half of a character is none: no database and no other program would take it. */
function isPlain(value: string): boolean {
  return value.isWellFormed() && !controlCharacters.test(value);
}

interface TextLimits {
  max: number;
  min?: number;
  /** Allows line breaks and tabs. */
  multiline?: boolean;
}

/** A text as people type it: trimmed, in NFC, without control characters or bidirectional overrides. */
export function text({ max, min = 1, multiline = false }: TextLimits) {
  return z
    .string()
    .transform((value) => value.normalize("NFC").trim())
    .superRefine((value, context) => {
      if (!isPlain(value) || (!multiline && lineBreaks.test(value))) refuse(context, "CONTROL_CHARACTERS");
      if (value.length === 0 && min > 0) refuse(context, "REQUIRED");
      else if (value.length < min) refuse(context, "TOO_SHORT", { limit: min });
      if (value.length > max) refuse(context, "TOO_LONG", { limit: max });
    });
}

/** Like `text`, but may be left out; blank means null. */
export function optionalText(limits: Omit<TextLimits, "min">) {
  return z
    .union([z.null(), text({ ...limits, min: 0 })])
    .optional()
    .transform((value) => value || null);
}
