import { useQuery } from "@apollo/client/react";
import type { ViewedList } from "@softmanager/inputs";
import { useMay } from "../company.ts";
import { SavedViewsDocument, type SavedViewPartsFragment } from "./operations.generated.ts";

export type SavedView = SavedViewPartsFragment;

/** The query that shows which views there are, by name. */
export const viewQueries = ["SavedViews"];

/** The views of a list that the person sees; undefined while they are not known. */
export function useSavedViews(list: ViewedList): readonly SavedView[] | undefined {
  const mayRead = useMay("saved-view:read");
  const { data, error } = useQuery(SavedViewsDocument, { variables: { list }, skip: !mayRead });
  // A list is shown without its views rather than not at all.
  if (!mayRead || error) return nobodys;
  return data?.savedViews;
}

const nobodys: readonly SavedView[] = [];
