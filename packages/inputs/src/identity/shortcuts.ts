import { z } from "zod";
import { refuse } from "../fields/refuse.ts";
import { text } from "../fields/text.ts";

const stroke = String.raw`(mod\+)?(alt\+)?(shift\+)?[^\s+]{1,12}`;
const written = new RegExp(`^${stroke}( ${stroke})?$`, "u");

/** One stroke or two after each other: "j", "n i", "mod+shift+enter". */
const shortcutKeys = text({ max: 60 }).superRefine((value, context) => {
  if (value && !written.test(value)) refuse(context, "NOT_A_SHORTCUT");
});

export const setShortcutsInput = z.object({
  shortcuts: z
    .array(z.object({ act: shortcutKeys, keys: shortcutKeys }))
    .max(100)
    .superRefine((shortcuts, context) => {
      for (const [index, { act }] of shortcuts.entries()) {
        if (shortcuts.findIndex((other) => other.act === act) < index) refuse(context, "ALREADY_USED", {}, [index]);
      }
    }),
});
