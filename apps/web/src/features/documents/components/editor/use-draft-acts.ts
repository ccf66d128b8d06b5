import { useNotify, useTexts } from "@softmanager/ui";
import { useGo } from "../../../../app/address.ts";
import { useCommand } from "../../../../app/api/use-command.ts";
import { useSession } from "../../model/use-session.ts";
import { DiscardDraftDocument, DuplicateDocumentDocument, RestoreDraftDocument } from "../../operations.generated.ts";
import { editorPageTexts } from "./editor-page-texts.ts";

/** Acts on the whole draft. Deleting happens at once, with a way back. */
export function useDraftActs() {
  const text = useTexts(editorPageTexts);
  const notify = useNotify();
  const go = useGo();
  const session = useSession();
  const [discard] = useCommand(DiscardDraftDocument);
  const [restore] = useCommand(RestoreDraftDocument);
  const [duplicate] = useCommand(DuplicateDocumentDocument);

  async function onDiscard() {
    if (!(await session.autosave.flush())) return;
    // What was never begun is simply left.
    if (!session.isBegun) return go("documents", { replace: true });
    const { documentId, autosave } = session;
    const result = await discard({ documentId, expectedVersion: autosave.version });
    if (!result) return;
    if (result.__typename !== "DiscardedDraft") {
      notify.problem(result.message);
      return;
    }
    go("documents", { replace: true });
    notify.undo({ message: text.discarded, onUndo: () => void onRestore(documentId) });
  }

  async function onRestore(documentId: string) {
    const result = await restore({ documentId });
    if (result?.__typename === "Document") go(`documents/${documentId}/edit`);
    else if (result) notify.problem(result.message);
  }

  async function onDuplicate() {
    if (!(await session.autosave.flush()) || !session.isBegun) return;
    const result = await duplicate({ documentId: session.documentId, idempotencyKey: crypto.randomUUID() });
    if (result?.__typename === "Document") go(`documents/${result.id}/edit`);
    else if (result) notify.problem(result.message);
  }

  return { onDiscard: () => void onDiscard(), onDuplicate: () => void onDuplicate() };
}
