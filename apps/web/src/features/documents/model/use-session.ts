import { createContext, use, useCallback, useSyncExternalStore } from "react";
import type { EditedContent } from "./edited-content.ts";
import type { Figures } from "./reckon.ts";
import type { EditingSession } from "./session.ts";
import type { Watched } from "./watched.ts";

export const SessionContext = createContext<EditingSession | undefined>(undefined);

export function useSession(): EditingSession {
  const session = use(SessionContext);
  if (!session) throw new Error("Only the editor of a draft has a session.");
  return session;
}

/** A part of the draft; drawn again only when that part changes. */
export function useDraft<Part>(select: (draft: EditedContent) => Part): Part {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

/** A figure of the draft, reckoned with every key. */
export function useFigure<Part>(select: (figures: Figures) => Part): Part {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.figures()));
}

export function useWatched<Value, Part>(watched: Watched<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(watched.subscribe, () => select(watched.get()));
}

/** Changes some parts of the draft. */
export function useSet(): (part: Partial<EditedContent>) => void {
  const { store } = useSession();
  return useCallback((part) => store.set(part), [store]);
}
