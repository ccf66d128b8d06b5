import type { DocumentContent, DocumentKind, DocumentState, DueDateRule } from "@softmanager/domain";
import { DocumentHeld, DocumentNotDraft } from "../problems.ts";

/** What a document that is about to be issued is made of. */
export interface Draft {
  id: string;
  kind: DocumentKind;
  content: DocumentContent;
  /** What its due date is reckoned by; null where somebody wrote the date. */
  dueDateRule?: DueDateRule | null | undefined;
  correctsDocumentId?: string | null | undefined;
}

/** Where a document stands, as far as it decides whether it may still change. */
export interface Standing {
  state: DocumentState;
  issueAt?: Date | null | undefined;
  discardedAt?: Date | null | undefined;
}

export function assertDraft({ state, discardedAt }: Standing): void {
  if (state !== "DRAFT" || discardedAt) throw new DocumentNotDraft(state);
}

/** A draft whose hold runs must first be taken back. */
export function assertEditable(standing: Standing): void {
  assertDraft(standing);
  if (standing.issueAt) throw new DocumentHeld(standing.issueAt.toISOString());
}
