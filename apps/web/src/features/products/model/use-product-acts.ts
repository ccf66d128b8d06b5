import { useNotify, useTexts } from "@softmanager/ui";
import { useCallback } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { productTexts } from "../product-texts.ts";
import { ArchiveProductDocument, RestoreProductDocument } from "../operations.generated.ts";

interface Named {
  id: string;
  version: number;
  name: string;
}

/** The queries that show which products there are. */
export const listQueries = ["Products", "ProductCounts"];

/** Archives a product or brings it back; either is done at once, with the way back beside it. */
export function useProductActs() {
  const text = useTexts(productTexts);
  const notify = useNotify();
  const [runArchive] = useCommand(ArchiveProductDocument, { refetch: listQueries });
  const [runRestore] = useCommand(RestoreProductDocument, { refetch: listQueries });

  const restore = useCallback(
    async ({ id, version, name }: Named, isUndoing = false) => {
      const result = await runRestore({ productId: id, expectedVersion: version });
      if (result?.__typename !== "Product") return result && notify.problem(result.message);
      if (!isUndoing) notify.success(text.wasRestored({ name }));
    },
    [runRestore, notify, text],
  );

  const archive = useCallback(
    async ({ id, version, name }: Named) => {
      const result = await runArchive({ productId: id, expectedVersion: version });
      if (result?.__typename !== "Product") return result && notify.problem(result.message);
      const archived = { id, version: result.version, name };
      notify.undo({ message: text.wasArchived({ name }), onUndo: () => void restore(archived, true) });
    },
    [runArchive, restore, notify, text],
  );
  return { archive, restore };
}
