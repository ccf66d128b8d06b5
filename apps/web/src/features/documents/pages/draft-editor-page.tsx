import { ErrorState, useTexts } from "@softmanager/ui";
import { useEffect } from "react";
import { useGo, useParam } from "../../../app/address.ts";
import { referenceOf } from "../../../app/api/error.ts";
import { useFailureText } from "../../../app/api/use-failure-text.ts";
import { DraftEditor } from "../components/editor/draft-editor.tsx";
import { editorPageTexts } from "../components/editor/editor-page-texts.ts";
import { EditorSkeleton } from "../components/editor/editor-skeleton.tsx";
import { useDraftSession } from "../components/editor/use-draft-session.ts";
import { kindWords } from "../document-words.ts";
import { SessionContext } from "../model/use-session.ts";

/** The editor of one draft; an address of its own from the moment the draft exists. */
export function DraftEditorPage() {
  const documentId = useParam("documentId");
  return <Opened key={documentId} documentId={documentId} />;
}

function Opened({ documentId }: { documentId: string }) {
  const text = useTexts(editorPageTexts);
  const kinds = useTexts(kindWords);
  const failureText = useFailureText();
  const go = useGo();
  const opened = useDraftSession(documentId);
  const kind = opened.kind === "open" ? opened.session.kind : undefined;

  useEffect(() => {
    if (kind) document.title = `${text.draftOf({ kind: kinds[kind] })} · SoftManager`;
  }, [kind, kinds, text]);
  useEffect(() => {
    if (opened.kind === "final") go(`documents/${documentId}`, { replace: true });
  }, [opened.kind, documentId, go]);

  if (opened.kind === "failed") {
    const reference = referenceOf(opened.error);
    return (
      <ErrorState title={text.openFailed} onRetry={opened.retry} {...(reference && { reference })}>
        {failureText(opened.error)}
      </ErrorState>
    );
  }
  if (opened.kind !== "open") return <EditorSkeleton />;
  return (
    <SessionContext value={opened.session}>
      <DraftEditor />
    </SessionContext>
  );
}
