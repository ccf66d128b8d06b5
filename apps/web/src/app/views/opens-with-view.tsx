import { useNavigate, useSearch } from "@tanstack/react-router";
import type { ViewedList } from "@softmanager/inputs";
import { useEffect, type ReactNode } from "react";
import { useSavedViews } from "./use-saved-views.ts";
import { addressOf, type AddressSchema } from "./view-address.ts";

interface OpensWithViewProps {
  list: ViewedList;
  address: AddressSchema;
  /** The list's page. */
  children: ReactNode;
}

/**
 * Opens a list with the view that the person chose for it, where the address says nothing by itself. The list waits for
 * the views only then, so that it is not seen to change.
 */
export function OpensWithView({ list, address, children }: OpensWithViewProps) {
  const said: Record<string, string> = useSearch({ strict: false });
  const navigate = useNavigate();
  const views = useSavedViews(list);
  const isPlain = Object.keys(said).length === 0;
  const chosen = views?.find(({ isDefault }) => isDefault);
  useEffect(() => {
    if (isPlain && chosen) void navigate({ to: ".", search: addressOf(chosen, address), replace: true });
  }, [isPlain, chosen, navigate, address]);
  return isPlain && (!views || chosen) ? null : children;
}
