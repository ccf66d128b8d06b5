import { useTexts } from "@softmanager/ui";
import { useCallback } from "react";
import { textAt, withTextAt, type DraftPath } from "../../model/at-path.ts";
import { fieldId } from "../../model/field-id.ts";
import { useDraft, useSession, useWatched } from "../../model/use-session.ts";
import { originTexts } from "./origin-texts.ts";

/** Connects a field to a part of the draft: `<TextField label="…" {...useDraftField("buyer.name")} />`. */
export function useDraftField(path: DraftPath) {
  const session = useSession();
  const value = useDraft((draft) => textAt(draft, path));
  const onChange = useCallback(
    (text: string) => session.store.change((draft) => withTextAt(draft, path, text)),
    [session, path],
  );
  const id = fieldId(path);
  const error = useProblem(id);
  const origin = useOrigin(path);
  return { id, value, onChange, error, ...(origin !== undefined && { origin }) };
}

/** What the field of this id has to be told. */
export function useProblem(id: string): string | undefined {
  return useWatched(useSession().problems, (problems) => problems.get(id));
}

/** Whose default the value still is. */
export function useOrigin(path: string): string | undefined {
  const text = useTexts(originTexts);
  const origin = useWatched(useSession().terms, ({ origins }) => origins.find((known) => known.path === path)?.origin);
  return origin !== undefined && origin in text ? text[origin as keyof typeof text] : undefined;
}
