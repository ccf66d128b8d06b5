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
  return { id, value, onChange, error, ...useOrigin(path) };
}

/** What the field of this id has to be told. */
export function useProblem(id: string): string | undefined {
  return useWatched(useSession().judgement.problems, (problems) => problems.get(id));
}

/** Why the value is there, to be spread on its field; nothing where settings have no say. */
export function useOrigin(path: string): { origin?: string } {
  const text = useTexts(originTexts);
  const origin = useWatched(useSession().following.origins, (origins) => origins.get(path));
  if (origin === undefined) return {};
  return { origin: path === "issueDate" && origin === "SYSTEM" ? text.dayOfIssue : text[origin] };
}
