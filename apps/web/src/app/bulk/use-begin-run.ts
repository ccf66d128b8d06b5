import type { TypedDocumentNode } from "@apollo/client";
import { useNotify } from "@softmanager/ui";
import { useCallback } from "react";
import { useCommand } from "../api/use-command.ts";
import { UndoBulkRunDocument } from "./operations.generated.ts";

interface Beginning {
  /** Says what was begun: "Se arhivează 12 clienți."; given for what can be taken back. */
  undoable?: (count: number) => string;
  onBegun: () => void;
  /** The queries that tell how many match: asked again when the number was another one. */
  recount: readonly string[];
}

type Answer = { __typename: "BulkRun"; id: string; total: number } | { __typename: string; message: string };

/** Begins a run: from then on it goes its own way, in the panel that stands on every page. */
export function useBeginRun<Data, Input>(
  document: TypedDocumentNode<Data, { input: Input }>,
  { undoable, onBegun, recount }: Beginning,
) {
  const notify = useNotify();
  const [begin, { busy }] = useCommand(document, { refetch: ["OpenBulkRuns", ...recount] });
  const [undo] = useCommand(UndoBulkRunDocument, { refetch: ["OpenBulkRuns"] });

  const start = useCallback(
    async (input: Input) => {
      const answer = (await begin(input)) as Answer | undefined;
      if (!answer) return;
      if (!("total" in answer)) return notify.problem(answer.message);
      onBegun();
      if (!undoable) return;
      const takeBack = async () => {
        const undone = await undo({ bulkRunId: answer.id });
        if (undone && undone.__typename !== "BulkRun") notify.problem(undone.message);
      };
      notify.undo({ message: undoable(answer.total), onUndo: () => void takeBack() });
    },
    [begin, undo, notify, onBegun, undoable],
  );
  return [start, { busy }] as const;
}
