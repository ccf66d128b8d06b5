import type { Kysely } from "kysely";
import { databaseOf, type Database } from "../database.ts";
import type { Job } from "../job.ts";
import { isPermitted } from "../permissions.ts";
import { read } from "../reader.ts";
import type { Request } from "../request.ts";
import { entityManagerFor } from "../tenancy.ts";
import type { Choices } from "./bulk-act.ts";
import { actOf, findRun, type Run } from "./find-run.ts";
import { Ledger } from "./ledger.ts";
import { nobodyMay } from "./row-refusal.ts";
import { bulkRunJobName } from "./start-bulk-run.ts";

/** Rows per job. Then the next job takes its place in the queue, so that a long run keeps nobody else waiting. */
const rowsAtATime = 100;

/**
 * Goes through a run. A row is settled in the transaction that does it, alone or with its slice, so a worker that dies in
 * the middle repeats nothing.
 */
const workOnRun: Job = {
  name: bulkRunJobName,
  retry: { limit: 20, delaySeconds: 1 },
  async run(request, payload) {
    const run = await read(request, (db) => findRun(db, keyOf(request, String(payload.bulkRunId))));
    const rows = await read(request, (db) => waitingIn(db, run));
    if (rows.length > 0) await workOn(request, run, rows);
    await goOn(request, run);
  },
};

export const bulkJobs: readonly Job[] = [workOnRun];

type Rows = Awaited<ReturnType<typeof waitingIn>>;

async function workOn(request: Request, run: Run, rows: Rows): Promise<void> {
  const ledger = new Ledger(request, run);
  const act = actOf(request.services, run);
  const asker = act && (await request.services.recall(request.services, run));
  const asked = { ...request, language: run.language as Request["language"], requestId: run.requestId };
  if (!act || !asker || !isPermitted(asker, act.permission)) {
    for (const row of rows) await ledger.refuse(row, nobodyMay(asked));
    return;
  }
  const ids = rows.map(({ subjectId }) => subjectId);
  const alreadySo = new Set(await read(request, (db) => act.areSoAlready(db, ids)));
  await ledger.skip(rows.filter(({ subjectId }) => alreadySo.has(subjectId)));
  const left = rows.filter(({ subjectId }) => !alreadySo.has(subjectId));
  const choices = run.choices as Choices;
  if (left.length > 0) await act.perform({ ...asked, actor: asker }, { rows: left, choices, ledger });
}

/** The next rows, or the end. */
async function goOn(request: Request, run: Run): Promise<void> {
  const { services, requestId } = request;
  await entityManagerFor(request).transactional(async (em) => {
    const db = databaseOf(em);
    const payload = { bulkRunId: run.id };
    const [next] = await waitingIn(db, run, 1);
    if (next) await services.queue.send(em, { name: bulkRunJobName, companyId: run.companyId, requestId, payload });
    else await finish(db, run, services.clock.now());
  });
}

function finish(db: Kysely<Database>, { companyId, id }: Run, finishedAt: Date) {
  return db
    .updateTable("bulkRun")
    .set({ finishedAt })
    .where("companyId", "=", companyId)
    .where("id", "=", id)
    .where("finishedAt", "is", null)
    .execute();
}

function waitingIn(db: Kysely<Database>, run: Run, limit = rowsAtATime) {
  return db
    .selectFrom("bulkRunRow")
    .where("companyId", "=", run.companyId)
    .where("runId", "=", run.id)
    .where("outcome", "=", "WAITING")
    .orderBy("position")
    .limit(limit)
    .select(["position", "subjectId", "version"])
    .execute();
}

function keyOf({ actor }: Request, id: string) {
  return { companyId: "companyId" in actor ? actor.companyId : "", id };
}
