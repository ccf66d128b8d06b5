import type { MatchCount, Selection } from "@softmanager/ui";
import { useMatchCount } from "../../../app/bulk/use-match-count.ts";
import { CustomerMatchesDocument, type CustomerFilter } from "../operations.generated.ts";

/** How many customers a selection may mean; `known` is what the list told. */
export function useCustomerMatches(
  known: number | null | undefined,
  filter: CustomerFilter,
  selection: Selection,
): MatchCount | undefined {
  return useMatchCount({
    document: CustomerMatchesDocument,
    filter,
    selection,
    known,
    pick: ({ customers }) => customers.boundedCount,
  });
}
