import { useTexts } from "@softmanager/ui";
import { ArchiveManyButton, type ManySelected } from "../../../app/bulk/archive-many-button.tsx";
import { useBeginRun } from "../../../app/bulk/use-begin-run.ts";
import { listQueries } from "../model/use-customer-acts.ts";
import {
  BulkArchiveCustomersDocument,
  BulkRestoreCustomersDocument,
  type CustomerFilter,
} from "../operations.generated.ts";
import { bulkTexts } from "./bulk-texts.ts";

const recount = ["CustomerMatches", ...listQueries];

/** What can be done with the selected customers: out of the lists, or back into them. */
export function CustomerBulkActions(many: ManySelected<CustomerFilter>) {
  const text = useTexts(bulkTexts);
  const { isOfArchived, onBegun } = many;
  const archive = useBeginRun(BulkArchiveCustomersDocument, {
    undoable: (count) => text.archivingMany({ count }),
    onBegun,
    recount,
  });
  const restore = useBeginRun(BulkRestoreCustomersDocument, {
    undoable: (count) => text.restoringMany({ count }),
    onBegun,
    recount,
  });
  return (
    <ArchiveManyButton
      many={many}
      begin={isOfArchived ? restore : archive}
      labelOf={isOfArchived ? text.restoreMany : text.archiveMany}
    />
  );
}
