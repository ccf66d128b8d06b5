import { Button } from "@mantine/core";
import { useShortcuts, useTexts, type MatchCount, type Selection } from "@softmanager/ui";
import { useState } from "react";
import { useBeginRun } from "../../../../app/bulk/use-begin-run.ts";
import { countOf, selectionInput } from "../../../../app/bulk/use-match-count.ts";
import { useMay } from "../../../../app/company.ts";
import {
  BulkDiscardDraftsDocument,
  BulkIssueDraftsDocument,
  BulkSendDocumentsDocument,
  type DocumentFilter,
} from "../../operations.generated.ts";
import { BulkIssueDialog } from "./bulk-issue-dialog.tsx";
import { BulkSendDialog } from "./bulk-send-dialog.tsx";
import type { DocumentRow } from "./document-columns.tsx";
import { bulkTexts } from "./bulk-texts.ts";

interface DocumentBulkActionsProps {
  rows: readonly DocumentRow[];
  selection: Selection;
  matches: MatchCount | undefined;
  filter: DocumentFilter;
  onBegun: () => void;
}

const recount = ["DocumentMatches", "DocumentCounts"];

/** What can be done with the selected documents. Drafts are issued after a last look, or deleted with a way back. */
export function DocumentBulkActions({ rows, selection, matches, filter, onBegun }: DocumentBulkActionsProps) {
  const text = useTexts(bulkTexts);
  const [reviewing, setReviewing] = useState<"issue" | "send">();
  const [issue, issuing] = useBeginRun(BulkIssueDraftsDocument, { onBegun, recount });
  const [discard, discarding] = useBeginRun(BulkDiscardDraftsDocument, {
    undoable: (count) => text.discardingMany({ count }),
    onBegun,
    recount,
  });
  const [send, sending] = useBeginRun(BulkSendDocumentsDocument, { onBegun, recount });
  const count = countOf(selection, matches) ?? 0;
  const { some, all, someIssued } = draftsAmong(rows, selection, filter);
  const canIssue = useMay("document:issue") && some && count > 0;
  const canSend = useMay("document:send") && someIssued && count > 0;
  const canDiscard = useMay("document:write") && all && count > 0;
  const input = { ids: null, all: null, ...selectionInput(selection, { filter, count }) };
  const close = () => setReviewing(undefined);
  const asked = () => ({ selection: input, idempotencyKey: crypto.randomUUID() });
  const discardAll = () => void discard(asked());

  useShortcuts([
    { keys: "shift+i", label: text.issueMany({ count }), run: () => setReviewing("issue"), isOff: !canIssue },
    { keys: "shift+m", label: text.sendMany({ count }), run: () => setReviewing("send"), isOff: !canSend },
    { keys: "shift+d", label: text.discardSelected({ count }), run: discardAll, isOff: !canDiscard },
  ]);
  return (
    <>
      {canDiscard && (
        <Button variant="subtle" color="red" size="compact-sm" loading={discarding.busy} onClick={discardAll}>
          {text.discardMany}
        </Button>
      )}
      {canSend && (
        <Button variant={canIssue ? "default" : "filled"} size="compact-sm" onClick={() => setReviewing("send")}>
          {text.sendReviewed}
        </Button>
      )}
      {canIssue && (
        <Button size="compact-sm" onClick={() => setReviewing("issue")}>
          {text.issueReviewed}
        </Button>
      )}
      {reviewing === "issue" && (
        <BulkIssueDialog
          selection={input}
          isBusy={issuing.busy}
          onClose={close}
          onConfirm={(sendsMail) => void issue({ ...asked(), sendsMail }).then(close)}
        />
      )}
      {reviewing === "send" && (
        <BulkSendDialog
          {...{ selection: input, selected: count }}
          isBusy={sending.busy}
          onClose={close}
          onConfirm={() => void send(asked()).then(close)}
        />
      )}
    </>
  );
}

/** Are there drafts among the selected documents, are they nothing else, and are there issued ones? Of what is not loaded, the filter knows. */
function draftsAmong(rows: readonly DocumentRow[], selection: Selection, { states, payment }: DocumentFilter) {
  if (selection.scope === "all") {
    const isOfDrafts = states?.length === 1 && states[0] === "DRAFT";
    return {
      some: !payment && (!states?.length || states.includes("DRAFT")),
      all: isOfDrafts,
      someIssued: !states?.length || states.includes("ISSUED"),
    };
  }
  const selected = rows.filter(({ id }) => selection.ids.has(id));
  return {
    some: selected.some(({ state }) => state === "DRAFT"),
    all: selected.length > 0 && selected.every(({ state }) => state === "DRAFT"),
    someIssued: selected.some(({ state }) => state === "ISSUED"),
  };
}
