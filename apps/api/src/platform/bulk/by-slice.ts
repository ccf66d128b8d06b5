import type { z } from "zod";
import { isOutage } from "../outages.ts";
import type { Refusal } from "../problems.ts";
import type { Request } from "../request.ts";
import { run } from "../run.ts";
import type { Scope } from "../scope.ts";
import type { PlainOutput, UseCase } from "../use-case.ts";
import type { BulkAct, Choices, WaitingRow } from "./bulk-act.ts";
import type { Ledger } from "./ledger.ts";
import { rowRefusalFrom, rowRefusalOf } from "./row-refusal.ts";

interface BySlice<Schema extends z.ZodType, Output extends PlainOutput> {
  input: (rows: readonly WaitingRow[], choices: Choices) => z.input<Schema>;
  /** The records that the act refused while it did the others, each with its reason. */
  refused: (output: Output) => readonly { subjectId: string; refusal: Refusal }[];
  /** How many records the use case takes in one call. */
  atMost: number;
}

/**
 * Performs a use case on many rows in one transaction, which also says what became of each. Slices follow one another,
 * so that the order of the rows is kept. A slice that fails as a whole is done in halves, down to the row it fails for.
 */
export function bySlice<Schema extends z.ZodType, Output extends PlainOutput>(
  useCase: UseCase<Schema, Output>,
  slicing: BySlice<Schema, Output>,
): BulkAct["perform"] {
  return async (request, { rows, choices, ledger }) => {
    const performOn = async (slice: readonly WaitingRow[]): Promise<void> => {
      try {
        await performOnSlice({ request, ledger, slice, choices }, useCase, slicing);
      } catch (error) {
        if (isOutage(error)) throw error;
        const [only] = slice;
        if (only && slice.length === 1) return ledger.refuse(only, rowRefusalOf(error, request));
        const half = Math.ceil(slice.length / 2);
        await performOn(slice.slice(0, half));
        await performOn(slice.slice(half));
      }
    };
    for (let at = 0; at < rows.length; at += slicing.atMost) await performOn(rows.slice(at, at + slicing.atMost));
  };
}

/** Somebody else settled every row first: the transaction does nothing. */
class SliceTaken extends Error {}

interface Turn {
  request: Request;
  ledger: Ledger;
  slice: readonly WaitingRow[];
  choices: Choices;
}

async function performOnSlice<Schema extends z.ZodType, Output extends PlainOutput>(
  { request, ledger, slice, choices }: Turn,
  useCase: UseCase<Schema, Output>,
  { input, refused }: BySlice<Schema, Output>,
): Promise<void> {
  const onRecords: UseCase<Schema, Output> = {
    ...useCase,
    async run(scope: Scope) {
      const taken = await ledger.take(scope, slice);
      const rows = slice.filter(({ position }) => taken.has(position));
      if (rows.length === 0) throw new SliceTaken();
      const output = await useCase.run(scope, useCase.input.parse(input(rows, choices)));
      const reasons = new Map(refused(output).map(({ subjectId, refusal }) => [subjectId, refusal]));
      const given = rows.flatMap((row) => {
        const reason = reasons.get(row.subjectId);
        return reason ? [{ row, refusal: rowRefusalFrom(reason, request) }] : [];
      });
      if (given.length > 0) await ledger.giveBack(scope, given);
      return output;
    },
  };
  try {
    await run(request, onRecords, input(slice, choices));
  } catch (error) {
    if (!(error instanceof SliceTaken)) throw error;
  }
}
