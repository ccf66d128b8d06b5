import { everyNight } from "../../../platform/clear-away.ts";
import { secondsAfter } from "../../../platform/clock.ts";
import { databaseOf } from "../../../platform/database.ts";
import type { Job } from "../../../platform/job.ts";

const day = 86_400;
/** Tries are looked back at for 30 days; what ended is kept as long, to answer questions about it. */
const keptDays = 31;

/** Clears away tries, ended sessions and mailed links that are of no use any more. */
export const clearAway: Job = {
  name: "identity.clearAway",
  schedule: everyNight,
  async run({ services: { orm, clock } }) {
    const db = databaseOf(orm.em.fork());
    const since = secondsAfter(clock.now(), -keptDays * day);
    await db.deleteFrom("attempt").where("at", "<", since).execute();
    await db
      .deleteFrom("session")
      .where((row) => row.or([row("expiresAt", "<", since), row("revokedAt", "<", since)]))
      .execute();
    await db.deleteFrom("emailToken").where("expiresAt", "<", since).execute();
  },
};
