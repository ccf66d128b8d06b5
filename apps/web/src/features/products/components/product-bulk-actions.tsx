import { Button } from "@mantine/core";
import { IconArchive, IconArrowBackUp, useShortcuts, useTexts, type MatchCount, type Selection } from "@softmanager/ui";
import { useBeginRun } from "../../../app/bulk/use-begin-run.ts";
import { countOf, selectionInput } from "../../../app/bulk/use-match-count.ts";
import { archiveTexts } from "../../../app/records/archive-texts.ts";
import { listQueries } from "../model/use-product-acts.ts";
import {
  BulkArchiveProductsDocument,
  BulkRestoreProductsDocument,
  type ProductFilter,
} from "../operations.generated.ts";
import { bulkTexts } from "./bulk-texts.ts";

interface ProductBulkActionsProps {
  selection: Selection;
  matches: MatchCount | undefined;
  filter: ProductFilter;
  /** The list shows the archived ones, which can only be brought back. */
  isOfArchived: boolean;
  onBegun: () => void;
}

const recount = ["ProductMatches", ...listQueries];

/** What can be done with the selected products: out of the lists, or back into them. Either is done at once. */
export function ProductBulkActions({ selection, matches, filter, isOfArchived, onBegun }: ProductBulkActionsProps) {
  const text = useTexts(bulkTexts);
  const acts = useTexts(archiveTexts);
  const [archive, archiving] = useBeginRun(BulkArchiveProductsDocument, {
    undoable: (count) => text.archivingMany({ count }),
    onBegun,
    recount,
  });
  const [restore, restoring] = useBeginRun(BulkRestoreProductsDocument, {
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
