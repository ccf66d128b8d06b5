import { useNotify, useTexts } from "@softmanager/ui";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { DiscardDraftDocument, DuplicateDocumentDocument, RestoreDraftDocument } from "../../operations.generated.ts";
import type { DocumentRow } from "./document-columns.tsx";
import { listTexts } from "./list-texts.ts";

export interface RowActs {
  duplicate: (id: string) => void;
  /** Deletes drafts at once, with a way back. */
  discard: (drafts: readonly DocumentRow[]) => void;
}

export function useRowActs(reload: () => void): RowActs {
  const text = useTexts(listTexts);
  const notify = useNotify();
  const go = useGo();
  const refetch = ["DocumentCounts"];
  const [duplicateDocument] = useCommand(DuplicateDocumentDocument, { refetch });
  const [discardDraft] = useCommand(DiscardDraftDocument, { refetch });
  const [restoreDraft] = useCommand(RestoreDraftDocument, { refetch });

  async function duplicate(documentId: string) {
    const result = await duplicateDocument({ documentId, idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Document") go(`documents/${result.id}/edit`);
    else if (result) notify.problem(result.message);
  }

  async function discard(drafts: readonly DocumentRow[]) {
    const gone: string[] = [];
    for (const { id: documentId, version: expectedVersion } of drafts) {
      const result = await discardDraft({ documentId, expectedVersion });
      if (result?.__typename === "DiscardedDraft") gone.push(documentId);
      else if (result) notify.problem(result.message);
    }
    reload();
    if (gone.length === 0) return;
    const message = gone.length === 1 ? text.discarded : text.discardedMany({ count: gone.length });
    notify.undo({ message, onUndo: () => void restore(gone) });
  }

  async function restore(ids: readonly string[]) {
    for (const documentId of ids) await restoreDraft({ documentId });
    reload();
  }

  return { duplicate: (id) => void duplicate(id), discard: (drafts) => void discard(drafts) };
}
