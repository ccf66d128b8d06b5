import { sql, type Kysely } from "kysely";
import { daysBefore } from "./clock.ts";
import { idempotencyDays, runsKeptDays, securityTrailDays } from "./data-categories.ts";
import { databaseOf, type Database } from "./database.ts";
import type { Job } from "./job.ts";
import { rewrapKeys } from "./rewrap-keys.ts";
import { everyCompany, inCompany } from "./tenancy.ts";

/** At night, when few people work. */
export const everyNight = { crons: ["20 3 * * *"], timeZone: "Europe/Bucharest" };

/** Clears away what the platform counted and remembered for a while. */
const clearAway: Job = {
  name: "platform.clearAway",
  schedule: everyNight,
  async run({ services }) {
    const now = services.clock.now();
    const db = databaseOf(services.orm.em.fork());
    await db.deleteFrom("rateCount").where("endsAt", "<", now).execute();
    await clearSecurityTrail(db, daysBefore(now, securityTrailDays));
    for (const companyId of await everyCompany(services))
      await inCompany(services, companyId, (db) => clearIn(db, { companyId, now }));
  },
};

/** The database refuses what is less than three years older than the newest entry, however late the clock says it is. */
async function clearSecurityTrail(db: Kysely<Database>, since: Date): Promise<void> {
  await sql`
    delete from platform_audit
     where at < ${since} and at < (select max(at) from platform_audit) - interval '3 years'`.execute(db);
}

async function clearIn(db: Kysely<Database>, { companyId, now }: { companyId: string; now: Date }): Promise<void> {
  await db
    .deleteFrom("idempotency")
    .where("companyId", "=", companyId)
    .where("createdAt", "<", daysBefore(now, idempotencyDays))
    .execute();
  await clearRuns(db, { companyId, since: daysBefore(now, runsKeptDays) });
}

/** Each goes with its rows. A younger run that takes one back stays, and no longer says which it was. */
async function clearRuns(db: Kysely<Database>, { companyId, since }: { companyId: string; since: Date }) {
  const over = db.selectFrom("bulkRun").where("companyId", "=", companyId).where("finishedAt", "<", since).select("id");
  await db
    .updateTable("bulkRun")
    .set({ undoesRunId: null })
    .where("companyId", "=", companyId)
    .where("undoesRunId", "in", over)
    .execute();
  await db.deleteFrom("bulkRun").where("companyId", "=", companyId).where("id", "in", over).execute();
}

export const platformJobs: readonly Job[] = [clearAway, rewrapKeys];
