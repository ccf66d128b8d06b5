import { z } from "zod";
import { refuse } from "./refuse.ts";
import { text } from "./text.ts";

/** A single address, no display name, no comma: what is shown is exactly where the mail goes. */
const singleAddress = /^[^\s@,;:<>()[\]"\\]+@[^\s@,;:<>()[\]"\\.]+(\.[^\s@,;:<>()[\]"\\.]+)+$/;

export const email = text({ max: 254 })
  .transform((value) => value.toLowerCase())
  .superRefine((value, context) => {
    if (value && !singleAddress.test(value)) refuse(context, "NOT_AN_EMAIL");
  });

export const optionalEmail = z
  .union([z.null(), z.literal("").transform(() => null), email])
  .optional()
  .transform((value) => value ?? null);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** The key of a record, as the API gave it out. */
export const id = z
  .string()
  .transform((value) => value.toLowerCase())
  .superRefine((value, context) => {
    if (!uuid.test(value)) refuse(context, "NOT_AN_ID");
  });

/** Names one attempt of the caller: the same key and input give the first answer again. */
export const idempotencyKey = text({ max: 200 }).nullish();

/** The version the person saw; the act is refused when the record has moved on. */
export const expectedVersion = z.int().min(1).max(2_147_483_647);
