import { useTexts } from "@softmanager/ui";
import { ArchiveManyButton, type ManySelected } from "../../../app/bulk/archive-many-button.tsx";
import { useBeginRun } from "../../../app/bulk/use-begin-run.ts";
import { listQueries } from "../model/use-product-acts.ts";
import {
  BulkArchiveProductsDocument,
  BulkRestoreProductsDocument,
  type ProductFilter,
} from "../operations.generated.ts";
import { bulkTexts } from "./bulk-texts.ts";

const recount = ["ProductMatches", ...listQueries];

/** What can be done with the selected products: out of the lists, or back into them. */
export function ProductBulkActions(many: ManySelected<ProductFilter>) {
  const text = useTexts(bulkTexts);
  const { isOfArchived, onBegun } = many;
  const archive = useBeginRun(BulkArchiveProductsDocument, {
    undoable: (count) => text.archivingMany({ count }),
    onBegun,
    recount,
  });
  const restore = useBeginRun(BulkRestoreProductsDocument, {
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
