import { Button } from "@mantine/core";
import { IconArchive, IconArrowBackUp, useShortcuts, useTexts, type MatchCount, type Selection } from "@softmanager/ui";
import { useBeginRun } from "../../../app/bulk/use-begin-run.ts";
import { countOf, selectionInput } from "../../../app/bulk/use-match-count.ts";
import { archiveTexts } from "../../../app/records/archive-texts.ts";
import { listQueries } from "../model/use-customer-acts.ts";
import {
  BulkArchiveCustomersDocument,
  BulkRestoreCustomersDocument,
  type CustomerFilter,
} from "../operations.generated.ts";
import { bulkTexts } from "./bulk-texts.ts";

interface CustomerBulkActionsProps {
  selection: Selection;
  matches: MatchCount | undefined;
  filter: CustomerFilter;
  /** The list shows the archived ones, which can only be brought back. */
  isOfArchived: boolean;
  onBegun: () => void;
}

const recount = ["CustomerMatches", ...listQueries];

/** What can be done with the selected customers: out of the lists, or back into them. Either is done at once. */
export function CustomerBulkActions({ selection, matches, filter, isOfArchived, onBegun }: CustomerBulkActionsProps) {
  const text = useTexts(bulkTexts);
  const acts = useTexts(archiveTexts);
  const [archive, archiving] = useBeginRun(BulkArchiveCustomersDocument, {
    undoable: (count) => text.archivingMany({ count }),
    onBegun,
    recount,
  });
  const [restore, restoring] = useBeginRun(BulkRestoreCustomersDocument, {
    undoable: (count) => text.restoringMany({ count }),
    onBegun,
    recount,
  });
  const count = countOf(selection, matches) ?? 0;
  const label = isOfArchived ? acts.restore : acts.archive;
  const act = () => {
    const input = { selection: selectionInput(selection, { filter, count }), idempotencyKey: crypto.randomUUID() };
    void (isOfArchived ? restore(input) : archive(input));
  };
  const named = isOfArchived ? text.restoreMany({ count }) : text.archiveMany({ count });
  useShortcuts([{ keys: "e", label: named, run: act, isOff: count === 0 }]);
  if (count === 0) return null;
  const ActIcon = isOfArchived ? IconArrowBackUp : IconArchive;
  return (
    <Button
      size="compact-sm"
      leftSection={<ActIcon size={14} stroke={1.75} />}
      loading={archiving.busy || restoring.busy}
      onClick={act}
    >
      {label}
    </Button>
  );
}
