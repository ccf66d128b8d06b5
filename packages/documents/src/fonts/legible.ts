import type { Face } from "./face.ts";

/** What nobody can see: controls, joiners, variation selectors, skin tones, and marks that turn the direction of a line. */
const unseen = /\p{Cc}|\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu;
const plain = /^[\x20-\x7E\u00A0-\u00AC\u00AE-\u02FF\u2010-\u2027\u20A0-\u20BF]*$/;

/** The text as it is set: composed letters, line breaks kept, nothing invisible. */
export function clean(text: string): string {
  if (plain.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll("\t", " ")
    .replace(unseen, (mark) => (mark === "\n" ? mark : ""));
}

/** Every text inside `value`, clean, with a question mark for each letter that no font of ours has: visible, and never a box. */
export function legible<Value>(value: Value, face: Face): Value {
  return mapTexts(value, (text) => {
    const cleaned = clean(text);
    if (plain.test(cleaned)) return cleaned;
    return Array.from(cleaned, (letter) => (letter === "\n" || face.covers(letter) ? letter : "?")).join("");
  });
}

function mapTexts<Value>(value: Value, change: (text: string) => string): Value;
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((part) => mapTexts(part, change));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part, change)]));
}
