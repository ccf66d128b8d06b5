import { documentKinds } from "@softmanager/domain";
import { ErrorState, useNotify, useTexts } from "@softmanager/ui";
import { useEffect, useState } from "react";
import { z } from "zod";
import { useGo, useParam, useSearchParams } from "../../../app/address.ts";
import { LoadFailure } from "../../../app/api/load-failure.tsx";
import { DraftEditor } from "../components/editor/draft-editor.tsx";
import { editorPageTexts } from "../components/editor/editor-page-texts.ts";
import { EditorSkeleton } from "../components/editor/editor-skeleton.tsx";
import { useDraftSession, type DraftAddress } from "../components/editor/use-draft-session.ts";
import type { EditingSession } from "../model/session.ts";
import { isJustBegun } from "../model/sessions.ts";
import { SessionContext, useWatched } from "../model/use-session.ts";

const search = z.object({
  kind: z.enum(documentKinds).catch("INVOICE"),
  customer: z.string().optional().catch(undefined),
});

/** What stands in the address instead of an id while the document does not exist. */
const beforeItExists = "new";

/** The editor of one draft. A new one has an address of its own from its first change on, and stays as it is on screen. */
export function DraftEditorPage() {
  const inAddress = useParam("documentId");
  const [{ kind, customer }] = useSearchParams(search);
  const documentId = inAddress === beforeItExists ? undefined : inAddress;
  const sheet = useSheet(documentId ?? `${beforeItExists} ${kind} ${customer ?? ""}`);
  return <Opened key={sheet} documentId={documentId} kind={kind} customerId={customer} />;
}

/** Another address is another sheet of paper, unless it is the one that the document on this sheet just got. */
function useSheet(address: string): number {
  const [sheet, setSheet] = useState({ address, number: 0 });
  if (sheet.address === address) return sheet.number;
  const isSame = isJustBegun(address) && sheet.address.startsWith(`${beforeItExists} `);
  const number = isSame ? sheet.number : sheet.number + 1;
  setSheet({ address, number });
  return number;
}

function Opened(address: DraftAddress) {
  const text = useTexts(editorPageTexts);
  const go = useGo();
  const { documentId } = address;
  const opened = useDraftSession(address);
  useEffect(() => {
    if (opened.kind === "final") go(`documents/${documentId}`, { replace: true });
  }, [opened.kind, documentId, go]);

  if (opened.kind === "failed")
    return <LoadFailure error={opened.error} title={text.openFailed} onRetry={opened.retry} />;
  if (opened.kind === "refused")
    return (
      <ErrorState title={text.openFailed} onRetry={opened.retry}>
        {opened.message}
      </ErrorState>
    );
  if (opened.kind !== "open") return <EditorSkeleton />;
  return <Sheet session={opened.session} isNew={documentId === undefined} isFound={opened.isFound ?? false} />;
}

interface SheetProps {
  session: EditingSession;
  isNew: boolean;
  isFound: boolean;
}

function Sheet({ session, isNew, isFound }: SheetProps) {
  const text = useTexts(editorPageTexts);
  const go = useGo();
  const notify = useNotify();
  useEffect(() => {
    if (isFound) notify.info(text.found);
  }, [isFound, notify, text]);
  const begunAs = useWatched(session.begunAs, (id) => id);
  useEffect(() => {
    if (isNew && begunAs !== null) go(`documents/${begunAs}/edit`, { replace: true, keepsPlace: true });
  }, [isNew, begunAs, go]);
  return (
    <SessionContext value={session}>
      <DraftEditor />
    </SessionContext>
  );
}
