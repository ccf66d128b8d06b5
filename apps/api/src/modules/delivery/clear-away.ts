import { everyNight } from "../../platform/clear-away.ts";
import { secondsAfter } from "../../platform/clock.ts";
import { databaseOf } from "../../platform/database.ts";
import type { Job } from "../../platform/job.ts";
import { viewsKeptDays } from "./model/data-categories.ts";

const day = 86_400;

/** Clears away who opened a link long ago; company by company, since nobody sees the rows of all. */
export const clearAway: Job = {
  name: "delivery.clearAway",
  schedule: everyNight,
  async run({ services: { orm, clock } }) {
    const since = secondsAfter(clock.now(), -viewsKeptDays * day);
    const companies = await databaseOf(orm.em.fork()).selectFrom("companyDirectory").select("companyId").execute();
    for (const { companyId } of companies) {
      const em = orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
      await em.transactional((tx) =>
        databaseOf(tx)
          .deleteFrom("publicLinkView")
          .where("companyId", "=", companyId)
          .where("at", "<", since)
          .execute(),
      );
    }
  },
};
