import { bulkRunInput } from "@softmanager/inputs";
import { sql } from "kysely";
import { notFound } from "../errors.ts";
import { assertPermitted } from "../permissions.ts";
import type { Scope } from "../scope.ts";
import { useCase } from "../use-case.ts";
import type { BulkAct } from "./bulk-act.ts";
import { actOf, findRun, type Run } from "./find-run.ts";
import { RunNotUndoable } from "./problems.ts";
import { begin, bulkRunJobName, openRun } from "./start-bulk-run.ts";

// Whoever may do what the run does may steer it; what that needs differs from run to run, so it is asked here.
const steering = { permission: "company:read", subject: "bulkRun", input: bulkRunInput } as const;

/** Tries the refused rows again, each as its record is now. */
export const retryBulkRun = useCase({
  ...steering,
  name: "platform.retryBulkRun",
  problems: [],
  async run(scope, { bulkRunId }) {
    const { run, act } = await steered(scope, bulkRunId);
    const refused = await rowsOf(scope, run, "REFUSED").select("subjectId").execute();
    const ids = refused.map(({ subjectId }) => subjectId);
    const versions = ids.length > 0 ? await act.versionsOf(scope.db, ids) : [];
    await sql`
      update bulk_run_row r set outcome = 'WAITING', problem = null, settled_at = null, version = coalesce(v.version, r.version)
        from bulk_run_row o
        left join (select unnest(${versions.map(({ id }) => id)}::uuid[]) as id, unnest(${versions.map(({ version }) => version)}::int[]) as version) v
          on v.id = o.subject_id
       where o.company_id = ${scope.companyId} and o.run_id = ${run.id} and o.outcome = 'REFUSED'
         and r.company_id = o.company_id and r.run_id = o.run_id and r.position = o.position
         and r.outcome = 'REFUSED'`.execute(scope.db);
    await change(scope, run, { finishedAt: null, closedAt: null });
    scope.enqueue({ name: bulkRunJobName, payload: { bulkRunId: run.id } });
    return { bulkRunId: run.id };
  },
});

/** Leaves the rows alone that nobody has worked on yet; what is done stays done. */
export const cancelBulkRun = useCase({
  ...steering,
  name: "platform.cancelBulkRun",
  problems: [],
  async run(scope, { bulkRunId }) {
    const { run } = await steered(scope, bulkRunId);
    await stop(scope, run);
    return { bulkRunId: run.id };
  },
});

/** Begins a run that takes back what another one did; what that one has not begun stays undone. */
export const undoBulkRun = useCase({
  ...steering,
  name: "platform.undoBulkRun",
  problems: [RunNotUndoable],
  async run(scope, { bulkRunId: id }) {
    const { run, act } = await steered(scope, id);
    const inverse = actOf(scope.services, { subject: run.subject, act: act.undoneBy ?? run.act });
    if (!act.undoneBy || !inverse) throw new RunNotUndoable();
    const earlier = await undoingOf(scope, run);
    if (earlier) return { bulkRunId: earlier };
    await stop(scope, run);
    const rows = await doneIn(scope, { run, act });
    if (rows.length === 0) return { bulkRunId: run.id };
    await change(scope, run, { closedAt: scope.now });
    const bulkRunId = await openRun(scope, inverse, { selection: {}, undoesRunId: run.id });
    await copyRows(scope, { bulkRunId, rows });
    begin(scope, { act: inverse, bulkRunId, total: rows.length });
    return { bulkRunId };
  },
});

/** Takes a run's report off the screen of whoever started it; it can still be found. */
export const closeBulkRun = useCase({
  ...steering,
  name: "platform.closeBulkRun",
  problems: [],
  async run(scope, { bulkRunId }) {
    const { run } = await steered(scope, bulkRunId);
    await change(scope, run, { closedAt: scope.now });
    return { bulkRunId: run.id };
  },
});

async function steered(scope: Scope, id: string): Promise<{ run: Run; act: BulkAct }> {
  const run = await findRun(scope.db, { companyId: scope.companyId, id });
  const act = actOf(scope.services, run);
  if (!act) throw notFound("BulkRun");
  assertPermitted(scope.actor, act.permission);
  return { run, act };
}

function rowsOf({ db }: Scope, run: Run, outcome: string) {
  return db
    .selectFrom("bulkRunRow")
    .where("companyId", "=", run.companyId)
    .where("runId", "=", run.id)
    .where("outcome", "=", outcome);
}

/** Waits for the rows in work, since each is locked until its act commits; from then on nothing of the run begins. */
async function stop(scope: Scope, run: Run): Promise<void> {
  const { numUpdatedRows } = await scope.db
    .updateTable("bulkRunRow")
    .set({ outcome: "CANCELLED", settledAt: scope.now })
    .where("companyId", "=", run.companyId)
    .where("runId", "=", run.id)
    .where("outcome", "=", "WAITING")
    .executeTakeFirst();
  if (numUpdatedRows > 0n) await change(scope, run, { cancelledAt: scope.now, finishedAt: scope.now });
}

type Change = Partial<Record<"finishedAt" | "cancelledAt" | "closedAt", Date | null>>;

async function change(scope: Scope, { companyId, id }: Run, columns: Change): Promise<void> {
  await scope.db.updateTable("bulkRun").set(columns).where("companyId", "=", companyId).where("id", "=", id).execute();
}

async function undoingOf({ db, companyId }: Scope, { id }: Run): Promise<string | null> {
  const found = await db
    .selectFrom("bulkRun")
    .where("companyId", "=", companyId)
    .where("undoesRunId", "=", id)
    .select("id")
    .executeTakeFirst();
  return found?.id ?? null;
}

interface Copied {
  position: number;
  subjectId: string;
  label: string;
  version: number;
}

/** The rows that were done, each as its record is now; those that are gone are left out. */
async function doneIn(scope: Scope, { run, act }: { run: Run; act: BulkAct }): Promise<Copied[]> {
  const done = await rowsOf(scope, run, "DONE")
    .orderBy("position")
    .select(["position", "subjectId", "label"])
    .execute();
  if (done.length === 0) return [];
  const ids = done.map(({ subjectId }) => subjectId);
  const versions = new Map((await act.versionsOf(scope.db, ids)).map(({ id, version }) => [id, version]));
  return done.flatMap((row) => {
    const version = versions.get(row.subjectId);
    return version === undefined ? [] : { ...row, version };
  });
}

async function copyRows(scope: Scope, { bulkRunId, rows }: { bulkRunId: string; rows: Copied[] }): Promise<void> {
  const column = <Key extends keyof Copied>(key: Key) => rows.map((row) => row[key]);
  await sql`
    insert into bulk_run_row (company_id, run_id, position, subject_id, label, version, outcome)
    select ${scope.companyId}, ${bulkRunId}, r.position, r.id, r.label, r.version, 'WAITING'
      from unnest(${column("position")}::int[], ${column("subjectId")}::uuid[], ${column("label")}::text[],
        ${column("version")}::int[]) as r (position, id, label, version)`.execute(scope.db);
}
