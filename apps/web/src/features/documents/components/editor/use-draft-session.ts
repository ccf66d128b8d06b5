import { useApolloClient } from "@apollo/client/react";
import type { DocumentKind } from "@softmanager/domain";
import { useLanguage } from "@softmanager/ui";
import { useEffect, useRef, useState } from "react";
import { useHasSessionEnded } from "../../../../app/api/session.ts";
import { useFailureText } from "../../../../app/api/use-failure-text.ts";
import { openDraft, openNew, type OpenedDraft } from "../../model/opening.ts";
import type { EditingSession } from "../../model/session.ts";
import { letGo, openNewSession, openSession } from "../../model/sessions.ts";

export interface DraftAddress {
  /** Undefined for a document that is begun with its first change. */
  documentId: string | undefined;
  kind: DocumentKind;
  customerId: string | undefined;
}

/** Opens the draft of this address: the one left unsaved in this tab, the server's, or a new one. */
export function useDraftSession(address: DraftAddress): OpenedDraft & { retry: () => void } {
  const { documentId, kind, customerId } = address;
  const client = useApolloClient();
  const failureText = useFailureText();
  const told = useRef(failureText);
  useEffect(() => void (told.current = failureText));
  const [attempt, setAttempt] = useState(0);
  const [opened, setOpened] = useState<OpenedDraft>(() => alreadyOpen(address));

  useEffect(() => {
    if (alreadyOpen({ documentId, kind, customerId }).kind === "open") return undefined;
    let hasLeft = false;
    const reaching = { client, failureText: (error: unknown) => told.current(error) };
    const opening =
      documentId === undefined ? openNew(reaching, { kind, customerId }) : openDraft(reaching, documentId);
    opening
      .catch((error: unknown): OpenedDraft => ({ kind: "failed", error }))
      .then((next) => !hasLeft && setOpened(next))
      .catch(() => undefined);
    return () => void (hasLeft = true);
  }, [client, documentId, kind, customerId, attempt]);

  function retry() {
    setOpened({ kind: "opening" });
    setAttempt(attempt + 1);
  }

  useSaving(opened.kind === "open" ? opened.session : undefined);
  return { ...opened, retry };
}

function alreadyOpen({ documentId, kind, customerId }: DraftAddress): OpenedDraft {
  const left = customerId === undefined ? openNewSession(kind) : undefined;
  const session = documentId === undefined ? left : openSession(documentId);
  return session ? { kind: "open", session } : { kind: "opening" };
}

/** Saves what is left when the page is left, when the connection is back, and when the person has signed in again. */
function useSaving(session: EditingSession | undefined): void {
  const { language } = useLanguage();
  const hasEnded = useHasSessionEnded();
  useEffect(() => session?.judgement.speak(language), [session, language]);
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
