import { useCommand } from "../../../app/api/use-command.ts";
import { useArchiving } from "../../../app/records/use-archiving.ts";
import { ArchiveCustomerDocument, RestoreCustomerDocument } from "../operations.generated.ts";

/** The queries that show which customers there are. */
export const listQueries = ["Customers", "CustomerCounts"];

/** Takes a customer out of the list, or brings it back. */
export function useCustomerActs() {
  const [archive] = useCommand(ArchiveCustomerDocument, { refetch: listQueries });
  const [restore] = useCommand(RestoreCustomerDocument, { refetch: listQueries });
  return useArchiving({
    archive: ({ id, version }) => archive({ customerId: id, expectedVersion: version }),
    restore: ({ id, version }) => restore({ customerId: id, expectedVersion: version }),
  });
}
