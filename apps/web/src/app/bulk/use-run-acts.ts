import { useNotify } from "@softmanager/ui";
import { useCommand } from "../api/use-command.ts";
import {
  CancelBulkRunDocument,
  CloseBulkRunDocument,
  RetryBulkRunDocument,
  UndoBulkRunDocument,
} from "./operations.generated.ts";

type Told = { __typename: "BulkRun"; id: string } | { __typename: string; message: string };

const refetch = ["OpenBulkRuns", "BulkRunById", "BulkRunRows"];

/** Steering a run, from its card or its report. Each act gives the run that it leads to, or nothing when refused. */
export function useRunActs() {
  const notify = useNotify();
  const [retry, retrying] = useCommand(RetryBulkRunDocument, { refetch });
  const [cancel] = useCommand(CancelBulkRunDocument, { refetch });
  const [undo, undoing] = useCommand(UndoBulkRunDocument, { refetch });
  const [close] = useCommand(CloseBulkRunDocument, { refetch: ["OpenBulkRuns"] });

  const steer = (command: (input: { bulkRunId: string }) => Promise<Told | undefined>) => async (id: string) => {
    const told = await command({ bulkRunId: id });
    if (told && "id" in told) return told.id;
    if (told) notify.problem(told.message);
    return undefined;
  };
  return {
    retry: steer(retry),
    cancel: steer(cancel),
    undo: steer(undo),
    close: steer(close),
    isBusy: retrying.busy || undoing.busy,
  };
}
