import { useNotify, useTexts } from "@softmanager/ui";
import { useCallback } from "react";
import { useCommand } from "../../../app/api/use-command.ts";
import { customerTexts } from "../customer-texts.ts";
import { ArchiveCustomerDocument, RestoreCustomerDocument } from "../operations.generated.ts";

interface Named {
  id: string;
  version: number;
  name: string;
}

/** The queries that show which customers there are. */
export const listQueries = ["Customers", "CustomerCounts"];

/** Archives a customer or brings it back; either is done at once, with the way back beside it. */
export function useCustomerActs() {
  const text = useTexts(customerTexts);
  const notify = useNotify();
  const [runArchive] = useCommand(ArchiveCustomerDocument, { refetch: listQueries });
  const [runRestore] = useCommand(RestoreCustomerDocument, { refetch: listQueries });

  const restore = useCallback(
    async ({ id, version, name }: Named, isUndoing = false) => {
      const result = await runRestore({ customerId: id, expectedVersion: version });
      if (result?.__typename !== "Customer") return result && notify.problem(result.message);
      if (!isUndoing) notify.success(text.wasRestored({ name }));
    },
    [runRestore, notify, text],
  );

  const archive = useCallback(
    async ({ id, version, name }: Named) => {
      const result = await runArchive({ customerId: id, expectedVersion: version });
      if (result?.__typename !== "Customer") return result && notify.problem(result.message);
      const archived = { id, version: result.version, name };
      notify.undo({ message: text.wasArchived({ name }), onUndo: () => void restore(archived, true) });
    },
    [runArchive, restore, notify, text],
  );
  return { archive, restore };
}
