import { useCommand } from "../../../app/api/use-command.ts";
import { useArchiving } from "../../../app/records/use-archiving.ts";
import { ArchiveProductDocument, RestoreProductDocument } from "../operations.generated.ts";

/** The queries that show which products there are. */
export const listQueries = ["Products", "ProductCounts"];

/** Takes a product out of the list, or brings it back. */
export function useProductActs() {
  const [archive] = useCommand(ArchiveProductDocument, { refetch: listQueries });
  const [restore] = useCommand(RestoreProductDocument, { refetch: listQueries });
  return useArchiving({
    archive: ({ id, version }) => archive({ productId: id, expectedVersion: version }),
    restore: ({ id, version }) => restore({ productId: id, expectedVersion: version }),
  });
}
