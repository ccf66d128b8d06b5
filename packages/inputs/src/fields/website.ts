import { refuse } from "./refuse.ts";
import { optionalText } from "./text.ts";

const scheme = /^[a-z][a-z0-9+.-]*:(?!\d)/i;
/** Only the web, and no user name before the host: a link shows where it leads. */
const webAddress = /^https?:\/\/[^\s/?#@:]+\.[^\s/?#@:]+(:\d{1,5})?([/?#]\S*)?$/i;

/** A web address; `https://` is added when left out, blank means null. */
export const optionalWebsite = optionalText({ max: 200 }).transform((value, context) => {
  if (!value) return null;
  const written = scheme.test(value) ? value : `https://${value}`;
  if (!webAddress.test(written)) refuse(context, "NOT_A_URL");
  return written;
});
