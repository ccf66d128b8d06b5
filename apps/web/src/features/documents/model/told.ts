import type { DocumentTimelineQuery } from "../operations.generated.ts";

export type Happening = DocumentTimelineQuery["document"]["timeline"]["edges"][number]["node"];

/** Something that happened, as often as it did in a row. */
export interface Told extends Happening {
  count: number;
}

const repeats: readonly Happening["kind"][] = ["LINK_VIEWED", "PDF_DOWNLOADED"];

/** Visits that followed one another, from the same network, are told once, with their number and the last moment. */
export function told(happenings: readonly Happening[]): Told[] {
  const entries: Told[] = [];
  for (const each of happenings) {
    const last = entries.at(-1);
    if (last && repeats.includes(each.kind) && last.kind === each.kind && last.words === each.words) {
      entries[entries.length - 1] = { ...each, count: last.count + 1 };
    } else entries.push({ ...each, count: 1 });
  }
  return entries;
}
