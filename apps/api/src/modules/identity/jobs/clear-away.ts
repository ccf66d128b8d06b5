import { everyNight } from "../../../platform/clear-away.ts";
import { daysBefore } from "../../../platform/clock.ts";
import { databaseOf } from "../../../platform/database.ts";
import type { Job } from "../../../platform/job.ts";
import { endedKeptDays } from "../model/data-categories.ts";

/** Clears away tries, ended sessions and mailed links that are of no use any more. */
export const clearAway: Job = {
  name: "identity.clearAway",
  schedule: everyNight,
  async run({ services: { orm, clock } }) {
    const db = databaseOf(orm.em.fork());
    const since = daysBefore(clock.now(), endedKeptDays);
    await db.deleteFrom("attempt").where("at", "<", since).execute();
    await db
      .deleteFrom("session")
      .where((row) => row.or([row("expiresAt", "<", since), row("revokedAt", "<", since)]))
      .execute();
    await db.deleteFrom("emailToken").where("expiresAt", "<", since).execute();
  },
};
