import type { Kysely } from "kysely";
import { secondsAfter } from "./clock.ts";
import { idempotencyDays, runsKeptDays } from "./data-categories.ts";
import { databaseOf, type Database } from "./database.ts";
import type { Job } from "./job.ts";
import { rewrapKeys } from "./rewrap-keys.ts";
import type { Services } from "./services.ts";

/** At night, when few people work. */
export const everyNight = { crons: ["20 3 * * *"], timeZone: "Europe/Bucharest" };

const day = 86_400;

/** Clears away what the platform counted and remembered for a while. */
const clearAway: Job = {
  name: "platform.clearAway",
  schedule: everyNight,
  async run({ services }) {
    const { orm, clock } = services;
    const db = databaseOf(orm.em.fork());
    await db.deleteFrom("rateCount").where("endsAt", "<", clock.now()).execute();
    const companies = await db.selectFrom("companyDirectory").select("companyId").execute();
    for (const { companyId } of companies) await clearIn(services, companyId);
  },
};

/** Company by company, since nobody sees the rows of all. */
async function clearIn({ orm, clock }: Services, companyId: string): Promise<void> {
  const em = orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  const daysAgo = (days: number) => secondsAfter(clock.now(), -days * day);
  await em.transactional(async (tx) => {
    const db = databaseOf(tx);
    await db
      .deleteFrom("idempotency")
      .where("companyId", "=", companyId)
      .where("createdAt", "<", daysAgo(idempotencyDays))
      .execute();
    await clearRuns(db, { companyId, since: daysAgo(runsKeptDays) });
  });
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
