import type { z } from "zod";
import type { Request } from "../request.ts";
import { run } from "../run.ts";
import type { PlainOutput, UseCase } from "../use-case.ts";
import type { BulkAct, WaitingRow } from "./bulk-act.ts";
import type { Ledger } from "./ledger.ts";
import { rowRefusalOf } from "./row-refusal.ts";

/** Somebody else settled the row first: its transaction does nothing. */
class RowTaken extends Error {}

interface OneByOne<Schema extends z.ZodType> {
  input: (row: WaitingRow) => z.input<Schema>;
  /** How many rows at a time; 1 keeps their order. */
  atOnce: number;
}

/** Performs a use case on each row, in a transaction of its own that also says that it was done. */
export function oneByOne<Schema extends z.ZodType, Output extends PlainOutput>(
  useCase: UseCase<Schema, Output>,
  { input, atOnce }: OneByOne<Schema>,
): BulkAct["perform"] {
  return async (request, { rows, ledger }) => {
    const left = [...rows];
    const work = async () => {
      for (let row = left.shift(); row; row = left.shift())
        await performOn({ request, row, ledger }, useCase, input(row));
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  };
}

interface Turn {
  request: Request;
  row: WaitingRow;
  ledger: Ledger;
}

async function performOn<Schema extends z.ZodType, Output extends PlainOutput>(
  { request, row, ledger }: Turn,
  useCase: UseCase<Schema, Output>,
  input: z.input<Schema>,
): Promise<void> {
  const onRecord: UseCase<Schema, Output> = {
    ...useCase,
    async run(scope, parsed) {
      const taken = await ledger.take(scope, [row]);
      if (!taken.has(row.position)) throw new RowTaken();
      return useCase.run(scope, parsed);
    },
  };
  try {
    await run(request, onRecord, input);
  } catch (error) {
    if (!(error instanceof RowTaken)) await ledger.refuse(row, rowRefusalOf(error, request));
  }
}
