import { secondsAfter } from "./clock.ts";
import { idempotencyDays } from "./data-categories.ts";
import { databaseOf } from "./database.ts";
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
    for (const { companyId } of companies) await clearAnswers(services, companyId);
  },
};

/** Company by company, since nobody sees the rows of all. */
async function clearAnswers({ orm, clock }: Services, companyId: string): Promise<void> {
  const em = orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  await em.transactional((tx) =>
    databaseOf(tx)
      .deleteFrom("idempotency")
      .where("companyId", "=", companyId)
      .where("createdAt", "<", secondsAfter(clock.now(), -idempotencyDays * day))
      .execute(),
  );
}

export const platformJobs: readonly Job[] = [clearAway, rewrapKeys];
