import type { DocumentKind } from "@softmanager/domain";
import { beginNewSession, beginSession } from "./begin-session.ts";
import { fetchDraft, fetchNew } from "./fetch-draft.ts";
import type { Reaching } from "./saving.ts";
import { copyIdOf, type EditingSession } from "./session.ts";
import { attemptLeftBehind, unsentOf } from "./unsent.ts";

export type OpenedDraft =
  | { kind: "opening" }
  /** `isFound`: with what a closed tab had typed into it. */
  | { kind: "open"; session: EditingSession; isFound?: boolean }
  /** It is no draft any more. */
  | { kind: "final" }
  /** No such document can be begun. */
  | { kind: "refused"; message: string }
  | { kind: "failed"; error: unknown };

/** The draft as the server has it, with what was typed in this browser and never reached it. */
export async function openDraft(reaching: Reaching, documentId: string): Promise<OpenedDraft> {
  const draft = await fetchDraft(reaching.client, documentId);
  if (draft.state !== "DRAFT") return { kind: "final" };
  const unsent = await unsentOf(reaching.client, documentId);
  const session = beginSession(draft, reaching);
  if (unsent) session.resume(unsent);
  return { kind: "open", session };
}

/** A new document with its defaults, or with what a closed tab had typed into one. */
export async function openNew(
  reaching: Reaching,
  asked: { kind: DocumentKind; customerId: string | undefined },
): Promise<OpenedDraft> {
  const left = asked.customerId === undefined ? attemptLeftBehind(asked.kind) : undefined;
  const [draft, unsent] = await Promise.all([
    fetchNew(reaching.client, asked),
    left === undefined ? undefined : unsentOf(reaching.client, copyIdOf(asked.kind, left)),
  ]);
  if (draft.refusal !== null) return { kind: "refused", message: draft.refusal };
  const session = beginNewSession(draft, { ...reaching, attempt: (unsent && left) ?? crypto.randomUUID() });
  if (unsent) session.resume(unsent);
  return { kind: "open", session, isFound: unsent !== undefined };
}
