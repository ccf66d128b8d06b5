import type { TypedDocumentNode } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import type { MatchCount, Selection } from "@softmanager/ui";

interface Counting<Data, Filter> {
  document: TypedDocumentNode<Data, { filter?: Filter | null | undefined }>;
  filter: Filter;
  selection: Selection;
  /** What the list told; it counts up to a thousand. */
  known: number | null | undefined;
  pick: (data: Data) => number | null | undefined;
}

/** How many match in all, exactly, once somebody means all of them: the number that they then confirm. */
export function useMatchCount<Data, Filter>(counting: Counting<Data, Filter>): MatchCount | undefined {
  const { document, filter, selection, known, pick } = counting;
  const isAsked = selection.scope === "all" && typeof known !== "number";
  const { data, loading } = useQuery<Data, { filter?: Filter | null | undefined }>(document, {
    variables: { filter },
    fetchPolicy: "network-only",
    skip: !isAsked,
  });
  if (!isAsked) return known ?? undefined;
  if (loading || !data) return "counting";
  return pick(data) ?? "tooMany";
}

/** How many records a selection names; null while that is not known. */
export function countOf(selection: Selection, matches: MatchCount | undefined): number | null {
  if (selection.scope === "some") return selection.ids.size;
  return typeof matches === "number" ? matches - selection.except.size : null;
}

/** A selection as the API takes it. */
export function selectionInput<Filter>(selection: Selection, { filter, count }: { filter: Filter; count: number }) {
  if (selection.scope === "some") return { ids: [...selection.ids] };
  return { all: { filter, exceptIds: [...selection.except], expectedCount: count } };
}
