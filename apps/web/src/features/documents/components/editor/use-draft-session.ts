import { useApolloClient } from "@apollo/client/react";
import { useLanguage } from "@softmanager/ui";
import { useEffect, useRef, useState } from "react";
import { useHasSessionEnded } from "../../../../app/api/session.ts";
import { useFailureText } from "../../../../app/api/use-failure-text.ts";
import { beginSession, fetchDraft } from "../../model/begin-session.ts";
import type { EditingSession } from "../../model/session.ts";
import { letGo, openSession } from "../../model/sessions.ts";
import { unsentOf } from "../../model/unsent.ts";

export type OpenedDraft =
  | { kind: "opening" }
  | { kind: "open"; session: EditingSession }
  /** It is no draft any more. */
  | { kind: "final" }
  | { kind: "failed"; error: unknown };

/** Opens the draft of this address: the one left unsaved in this tab, or the server's. */
export function useDraftSession(documentId: string): OpenedDraft & { retry: () => void } {
  const client = useApolloClient();
  const failureText = useFailureText();
  const told = useRef(failureText);
  useEffect(() => void (told.current = failureText));
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<OpenedDraft>(() => alreadyOpen(documentId));

  useEffect(() => {
    if (openSession(documentId)) return undefined;
    let hasLeft = false;
    const tell = (next: OpenedDraft) => !hasLeft && setOpened(next);
    fetchDraft(client, documentId)
      .then(async (draft) => {
        if (draft.state !== "DRAFT") return tell({ kind: "final" });
        const unsent = await unsentOf(client, documentId);
        const session = beginSession(draft, { client, failureText: (error) => told.current(error) });
        if (unsent) session.resume(unsent);
        return tell({ kind: "open", session });
      })
      .catch((error: unknown) => tell({ kind: "failed", error }));
    return () => void (hasLeft = true);
  }, [client, documentId, attempt]);

  function retry() {
    setOpened({ kind: "opening" });
    setAttempt(attempt + 1);
  }

  useSaving(opened.kind === "open" ? opened.session : undefined);
  return { ...opened, retry };
}

function alreadyOpen(documentId: string): OpenedDraft {
  const session = openSession(documentId);
  return session ? { kind: "open", session } : { kind: "opening" };
}

/** Saves what is left when the page is left, when the connection is back, and when the person has signed in again. */
function useSaving(session: EditingSession | undefined): void {
  const { language } = useLanguage();
  const hasEnded = useHasSessionEnded();
  useEffect(() => session?.speak(language), [session, language]);
  useEffect(() => {
    if (session && !hasEnded && !session.autosave.isClean) void session.autosave.flush();
  }, [session, hasEnded]);
  useEffect(() => {
    if (!session) return undefined;
    const saveNow = () => void session.autosave.flush();
    window.addEventListener("online", saveNow);
    document.addEventListener("visibilitychange", saveNow);
    return () => {
      window.removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", saveNow);
      saveNow();
      letGo(session);
    };
  }, [session]);
}
