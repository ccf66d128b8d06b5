import type { QuickTab } from "@softmanager/ui";

/** As the API counts a tab. */
interface Counted {
  tab: string;
  count: number;
  isExact: boolean;
}

/** The quick tabs of a list, each with what waits in it as far as that is known yet. */
export function countedTabs<Id extends string>(
  ids: readonly Id[],
  counts: readonly Counted[],
  labels: Readonly<Record<Id, string>>,
): QuickTab[] {
  return ids.map((id) => {
    const known = counts.find(({ tab }) => tab === id);
    return { id, label: labels[id], count: known?.count, isMore: known && !known.isExact };
  });
}
