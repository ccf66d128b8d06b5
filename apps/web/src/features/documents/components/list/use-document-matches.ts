import type { Selection } from "@softmanager/ui";
import { useMatchCount } from "../../../../app/bulk/use-match-count.ts";
import { DocumentMatchesDocument, type DocumentFilter, type DocumentListQuery } from "../../operations.generated.ts";

/** How many documents match, exactly, once all of them are selected. */
export function useDocumentMatches(first: DocumentListQuery | undefined, filter: DocumentFilter, selection: Selection) {
  return useMatchCount({
    document: DocumentMatchesDocument,
    filter,
    selection,
    known: first?.documents.totalCount,
    pick: ({ documents }) => documents.boundedCount,
  });
}
