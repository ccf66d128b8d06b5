import type { ContentLine } from "./content.ts";

/** Lines to be sold once more: what takes another document back does so once only. */
export function untiedLines(lines: readonly ContentLine[]): ContentLine[] {
  return lines.flatMap(({ correctsPosition: _position, advance, ...line }) => (advance ? [] : [line]));
}
