import type { MatchCount, Selection } from "@softmanager/ui";
import { useMatchCount } from "../../../app/bulk/use-match-count.ts";
import { ProductMatchesDocument, type ProductFilter } from "../operations.generated.ts";

/** How many products a selection may mean; `known` is what the list told. */
export function useProductMatches(
  known: number | null | undefined,
  filter: ProductFilter,
  selection: Selection,
): MatchCount | undefined {
  return useMatchCount({
    document: ProductMatchesDocument,
    filter,
    selection,
    known,
    pick: ({ products }) => products.boundedCount,
  });
}
