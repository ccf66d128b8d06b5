import { useNotify, useTexts } from "@softmanager/ui";
import { useCallback, useMemo, useState } from "react";
import { useCommand } from "../../../../app/api/use-command.ts";
import { fieldIdOf } from "../../model/field-id.ts";
import type { Mailing } from "../../model/mail.ts";
import { unfoldedFor } from "../../model/panels.ts";
import { touchedLines } from "../../model/edited-content.ts";
import { useSession } from "../../model/use-session.ts";
import { IssueAndSendDocumentDocument, IssueDocumentDocument, UndoIssueDocument } from "../../operations.generated.ts";
import { issuingTexts } from "./issuing-texts.ts";

/** From "issue" to the last look, the hold and back: nothing is taken before the hold has ended. */
export function useIssuing(focusField: (id: string) => void) {
  const session = useSession();
  const text = useTexts(issuingTexts);
  const notify = useNotify();
  const [review, setReview] = useState<{ isSending: boolean }>();
  const [issue, issuing] = useCommand(IssueDocumentDocument);
  const [issueAndSend, sending] = useCommand(IssueAndSendDocumentDocument);
  const [takeBack] = useCommand(UndoIssueDocument);
  const jumpTo = useJump(focusField);

  /** Saves everything, says what is missing, and shows the last look when nothing is. */
  const ask = useCallback(
    async ({ isSending }: { isSending: boolean }) => {
      if (session.heldUntil.get() !== null) return;
      const missing = session.judgement.judge();
      session.judgement.isAsked.set(true);
      const [first] = missing;
      if (first) {
        notify.info(text.incomplete({ count: missing.length }));
        return jumpTo(first.path);
      }
      if ((await session.autosave.flush()) && session.isBegun) setReview({ isSending });
      else if (session.autosave.state().kind === "offline") notify.problem(text.notSaved);
    },
    [session, notify, text, jumpTo],
  );

  async function confirm(mailing: Mailing): Promise<{ isIssued: boolean; number: string | null } | undefined> {
    const { documentId, autosave } = session;
    const input = { documentId, expectedVersion: autosave.version, idempotencyKey: crypto.randomUUID() };
    const result =
      "mail" in mailing ? await issueAndSend({ ...input, ...mailing }) : await issue({ ...input, ...mailing });
    setReview(undefined);
    if (result?.__typename === "Document") {
      autosave.moveTo(result.version);
      session.heldUntil.set(result.issueAt);
      return { isIssued: result.state === "ISSUED", number: result.number };
    }
    if (result?.__typename === "DocumentIncomplete") session.judgement.isAsked.set(true);
    if (result) notify.problem(saidOf(result));
    return undefined;
  }

  async function undo(): Promise<void> {
    const result = await takeBack({ documentId: session.documentId });
    if (result?.__typename === "Document") {
      session.autosave.moveTo(result.version);
      session.heldUntil.set(result.issueAt);
      notify.success(text.undone);
    } else if (result) notify.problem(result.__typename === "DocumentNotDraft" ? text.tooLate : result.message);
  }

  return { review, busy: issuing.busy || sending.busy, ask, confirm, undo, close: () => setReview(undefined) };
}

export type Issuing = ReturnType<typeof useIssuing>;

interface Refusal {
  message: string;
  issues?: readonly { message: string }[];
}

/** What a refusal says, as exactly as it can. */
function saidOf({ message, issues }: Refusal): string {
  return issues?.[0]?.message ?? message;
}

/** Goes to the field in which something is missing, unfolding what it lies in. */
export function useJump(focusField: (id: string) => void): (path: string) => void {
  const session = useSession();
  return useMemo(
    () => (path: string) => {
      const draft = session.store.get();
      const keys = touchedLines(draft).map(({ key }) => key);
      session.panels.set(unfoldedFor(session.panels.get(), path, keys));
      focusField(fieldIdOf(path, draft));
    },
    [session, focusField],
  );
}
