import { maxBulkRows, type Selection } from "@softmanager/inputs";
import { sql } from "kysely";
import { membershipOf } from "../actor.ts";
import { forbidden } from "../errors.ts";
import type { Scope } from "../scope.ts";
import type { UseCase } from "../use-case.ts";
import { useCase } from "../use-case.ts";
import type { BulkAct, Choices, Matches } from "./bulk-act.ts";
import { SelectionChanged, SelectionTooLarge } from "./problems.ts";
import type { z } from "zod";

export const bulkRunJobName = "platform.workOnBulkRun";

/** What the acts of one kind of record share. */
export interface Selecting<Filter> {
  /** What a selection finds now, by the very filter of the list, at most `limit` records. */
  matching(scope: Scope, selection: Selection<Filter>, limit: number): Promise<Matches>;
}

type SelectionSchema<Filter> = z.ZodType<{ selection: Selection<Filter>; idempotencyKey?: string | null | undefined }>;

interface Starting<Filter, Schema extends SelectionSchema<Filter>> extends Selecting<Filter> {
  name: string;
  input: Schema;
  /** What the input chooses for the whole run; refuses what the caller may not choose. */
  choose?(scope: Scope, input: z.output<Schema>): Choices;
}

/** The use case that begins a run of an act: resolves the selection, writes a row per record, and leaves the rest to the worker. */
export function startOf<Filter, Schema extends SelectionSchema<Filter>>(
  act: BulkAct,
  { name, input, matching, choose }: Starting<Filter, Schema>,
): UseCase<Schema, { bulkRunId: string }> {
  return useCase<Schema, { bulkRunId: string }>({
    name,
    permission: act.permission,
    subject: "bulkRun",
    input,
    problems: [SelectionChanged, SelectionTooLarge],
    async run(scope, asked) {
      const { selection } = asked;
      const bulkRunId = await openRun(scope, act, { selection, choices: choose?.(scope, asked) ?? {} });
      const total = await writeRows(scope, bulkRunId, await matching(scope, selection, maxBulkRows + 1));
      assertAsTold(selection, total);
      begin(scope, { act, bulkRunId, total });
      return { bulkRunId };
    },
  });
}

function assertAsTold<Filter>(selection: Selection<Filter>, total: number): void {
  const expected = "ids" in selection ? selection.ids.length : selection.expectedCount;
  if (total > maxBulkRows) throw new SelectionTooLarge(maxBulkRows);
  if (total !== expected) throw new SelectionChanged(expected, total);
}

interface Opening {
  selection: object;
  choices?: Choices;
  undoesRunId?: string;
}

/** The run itself, asked for by this actor: it is done in their name. */
export async function openRun(
  scope: Scope,
  act: BulkAct,
  { selection, choices = {}, undoesRunId }: Opening,
): Promise<string> {
  const { actor, companyId, now } = scope;
  const membershipId = membershipOf(actor);
  if (!membershipId) throw forbidden(act.permission);
  const id = scope.newId();
  await scope.db
    .insertInto("bulkRun")
    .values({
      companyId,
      id,
      membershipId,
      subject: act.subject,
      act: act.verb,
      createdAt: now,
      apiKeyId: "apiKeyId" in actor ? actor.apiKeyId : null,
      selection: JSON.stringify(selection),
      choices: JSON.stringify(choices),
      language: scope.language,
      requestId: scope.requestId,
      undoesRunId: undoesRunId ?? null,
    })
    .execute();
  return id;
}

/** One row per match, in one statement; gives back how many. */
export async function writeRows(scope: Scope, runId: string, matches: Matches): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with written as (
      insert into bulk_run_row (company_id, run_id, position, subject_id, label, version, outcome)
      select ${scope.companyId}, ${runId}, row_number() over (order by m.place, m.id), m.id, m.label, m.version, 'WAITING'
        from (${matches}) m
      returning 1
    ) select count(*)::int as count from written`.execute(scope.db);
  return rows[0]?.count ?? 0;
}

interface Begun {
  act: BulkAct;
  bulkRunId: string;
  total: number;
}

export function begin(scope: Scope, { act, bulkRunId, total }: Begun): void {
  const { subject, verb } = act;
  scope.recordChange({
    type: "BulkRun",
    id: bulkRunId,
    change: "create",
    before: {},
    after: { subject, act: verb, total },
  });
  scope.enqueue({ name: bulkRunJobName, payload: { bulkRunId } });
}
