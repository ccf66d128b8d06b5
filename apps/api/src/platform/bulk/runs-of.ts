import { sql, type Kysely } from "kysely";
import { companyOf, membershipOf } from "../actor.ts";
import type { Database } from "../database.ts";
import { notFound } from "../errors.ts";
import { pageOf, type Page, type PageRequest } from "../pagination.ts";
import { isPermitted } from "../permissions.ts";
import type { Request } from "../request.ts";
import type { BulkSubject, BulkVerb } from "./bulk-act.ts";
import { actOf } from "./find-run.ts";
import type { RowRefusal } from "./row-refusal.ts";
import { keyOf } from "../key.ts";

export const outcomes = ["WAITING", "DONE", "REFUSED", "SKIPPED", "CANCELLED"] as const;
export type Outcome = (typeof outcomes)[number];

/** A run as the public schema shows it. */
export interface ShownRun {
  id: string;
  subject: BulkSubject;
  act: BulkVerb;
  state: string;
  total: number;
  waiting: number;
  done: number;
  refused: number;
  skipped: number;
  cancelled: number;
  canUndo: boolean;
  undoesRunId: string | null;
  createdAt: Date;
  finishedAt: Date | null;
}

/** A run, to whoever may do what it does; to others it is not there. */
export async function runById(db: Kysely<Database>, request: Request, id: string): Promise<ShownRun> {
  const [run] = await shown(selectRuns(db, request).where("bulkRun.id", "=", keyOf(id, "BulkRun")), request);
  if (!run) throw notFound("BulkRun");
  return run;
}

const maxOnScreen = 5;

/** The caller's own runs whose reports are still open, the latest first. */
export function openRunsOf(db: Kysely<Database>, request: Request): Promise<ShownRun[]> {
  const mine = selectRuns(db, request)
    .where("bulkRun.membershipId", "=", membershipOf(request.actor))
    .where("bulkRun.closedAt", "is", null)
    .orderBy("bulkRun.createdAt", "desc")
    .limit(maxOnScreen);
  return shown(mine, request);
}

export interface ShownRow {
  id: string;
  recordId: string;
  label: string;
  outcome: Outcome;
  code: string | null;
  message: string | null;
  details: readonly string[];
}

/** What became of the records of a run that the caller was shown, in the run's own order. */
export async function rowsOfRun(
  db: Kysely<Database>,
  request: Request,
  { id, outcome, page }: { id: string; outcome: Outcome | null; page: PageRequest },
): Promise<Page<ShownRow>> {
  const query = db
    .selectFrom("bulkRunRow")
    .where("companyId", "=", companyOf(request.actor) ?? "")
    .where("runId", "=", id)
    .$if(outcome !== null, (rows) => rows.where("outcome", "=", outcome ?? ""))
    .select(["subjectId as id", "subjectId as recordId", "label", "outcome", "problem"]);
  const by = sql.ref("position");
  const key = { name: "POSITION", by, type: "integer", direction: "ASC", id: sql.ref("subject_id") } as const;
  const found = await pageOf(db, query, page, key);
  return { ...found, edges: found.edges.map(({ node, cursor }) => ({ node: shownRow(node), cursor })) };
}

interface KeptRow {
  id: string;
  recordId: string;
  label: string;
  outcome: string;
  problem: unknown;
}

function shownRow({ problem, ...row }: KeptRow): ShownRow {
  const { code = null, message = null, details = [] } = (problem ?? {}) as Partial<RowRefusal>;
  return { ...row, outcome: row.outcome as Outcome, code, message, details };
}

function selectRuns(db: Kysely<Database>, { actor }: Request) {
  const companyId = companyOf(actor) ?? "";
  return db
    .selectFrom("bulkRun")
    .where("bulkRun.companyId", "=", companyId)
    .leftJoin("bulkRun as undoing", (join) =>
      join.onRef("undoing.companyId", "=", "bulkRun.companyId").onRef("undoing.undoesRunId", "=", "bulkRun.id"),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom("bulkRunRow")
          .whereRef("bulkRunRow.companyId", "=", "bulkRun.companyId")
          .whereRef("bulkRunRow.runId", "=", "bulkRun.id")
          .select([counted("WAITING").as("waiting"), counted("DONE").as("done"), counted("REFUSED").as("refused")])
          .select([counted("SKIPPED").as("skipped"), counted("CANCELLED").as("cancelled")])
          .select(sql<number>`count(*)::int`.as("total"))
          .as("counts"),
      (join) => join.onTrue(),
    )
    .selectAll("bulkRun")
    .selectAll("counts")
    .select("undoing.id as undoneById");
}

const counted = (outcome: Outcome) => sql<number>`(count(*) filter (where outcome = ${outcome}))::int`;

async function shown(query: ReturnType<typeof selectRuns>, request: Request): Promise<ShownRun[]> {
  const rows = await query.execute();
  return rows.flatMap((row) => {
    const subject = row.subject as BulkSubject;
    const verb = row.act as BulkVerb;
    const act = actOf(request.services, { subject, act: verb });
    if (!act || !isPermitted(request.actor, act.permission)) return [];
    const state = row.waiting > 0 || !row.finishedAt ? "RUNNING" : row.cancelledAt ? "CANCELLED" : "FINISHED";
    const canUndo = act.undoneBy !== undefined && row.undoneById === null && row.done > 0;
    return [{ ...row, subject, act: verb, state, canUndo }];
  });
}
