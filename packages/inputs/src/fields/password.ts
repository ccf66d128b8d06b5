import { z } from "zod";
import { refuse } from "./refuse.ts";

const shortest = 10;
const longest = 200;

/** A password as somebody types it to sign in: any characters, nothing trimmed. */
export const typedPassword = z.string().min(1).max(longest);

/** A password somebody chooses: long rather than complicated. Whether it is too common is for the server to say. */
export const newPassword = z.string().superRefine((value, context) => {
  const { length } = [...value.normalize("NFC")];
  if (length === 0) refuse(context, "REQUIRED");
  else if (length < shortest) refuse(context, "TOO_SHORT", { limit: shortest });
  if (length > longest) refuse(context, "TOO_LONG", { limit: longest });
});
