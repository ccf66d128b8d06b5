import { sql, type Kysely } from "kysely";
import type { Database } from "../database.ts";
import { databaseOf } from "../database.ts";
import type { Request } from "../request.ts";
import type { Scope } from "../scope.ts";
import { entityManagerFor } from "../tenancy.ts";
import type { WaitingRow } from "./bulk-act.ts";
import type { RowRefusal } from "./row-refusal.ts";

export interface RefusedRow {
  row: WaitingRow;
  refusal: RowRefusal;
}

/** Where a run's outcomes are written. A row leaves WAITING once, whoever works on it. */
export class Ledger {
  constructor(
    private readonly request: Request,
    private readonly run: { companyId: string; id: string },
  ) {}

  /**
   * Takes rows for DONE in the transaction of the act itself, so that neither happens without the other. Gives back the
   * positions that were still waiting: another worker may have been faster, somebody may have cancelled.
   */
  async take({ db, now }: Scope, rows: readonly WaitingRow[]): Promise<ReadonlySet<number>> {
    const taken = await this.waiting(db, rows)
      .set({ outcome: "DONE", problem: null, settledAt: now })
      .returning("position")
      .execute();
    return new Set(taken.map(({ position }) => position));
  }

  /** Says of rows that this very transaction took that the act refused them after all, while it did the others. */
  async giveBack({ db }: Scope, refused: readonly RefusedRow[]): Promise<void> {
    const positions = refused.map(({ row }) => row.position);
    const problems = refused.map(({ refusal }) => JSON.stringify(refusal));
    await sql`
      update bulk_run_row r set outcome = 'REFUSED', problem = g.problem::jsonb
        from unnest(${positions}::int[], ${problems}::text[]) as g (position, problem)
       where r.company_id = ${this.run.companyId} and r.run_id = ${this.run.id} and r.position = g.position
         and r.outcome = 'DONE'`.execute(db);
  }

  async skip(rows: readonly WaitingRow[]): Promise<void> {
    if (rows.length === 0) return;
    const settledAt = this.request.services.clock.now();
    await this.write((db) => this.waiting(db, rows).set({ outcome: "SKIPPED", problem: null, settledAt }).execute());
  }

  async refuse(row: WaitingRow, refusal: RowRefusal): Promise<void> {
    const settledAt = this.request.services.clock.now();
    const problem = JSON.stringify(refusal);
    await this.write((db) => this.waiting(db, [row]).set({ outcome: "REFUSED", problem, settledAt }).execute());
  }

  private waiting(db: Kysely<Database>, rows: readonly WaitingRow[]) {
    return db
      .updateTable("bulkRunRow")
      .where("companyId", "=", this.run.companyId)
      .where("runId", "=", this.run.id)
      .where("outcome", "=", "WAITING")
      .where(
        "position",
        "in",
        rows.map(({ position }) => position),
      );
  }

  /** Bookkeeping of the worker: what it did is in the audit trail, act by act. */
  private async write(work: (db: Kysely<Database>) => Promise<unknown>): Promise<void> {
    await entityManagerFor(this.request).transactional((em) => work(databaseOf(em)));
  }
}
