import { everyNight } from "../../platform/clear-away.ts";
import { daysBefore } from "../../platform/clock.ts";
import type { Job } from "../../platform/job.ts";
import { everyCompany, inCompany } from "../../platform/tenancy.ts";
import { viewsKeptDays } from "./model/data-categories.ts";

/** Clears away who opened a link long ago. */
export const clearAway: Job = {
  name: "delivery.clearAway",
  schedule: everyNight,
  async run({ services }) {
    const since = daysBefore(services.clock.now(), viewsKeptDays);
    for (const companyId of await everyCompany(services)) {
      await inCompany(services, companyId, (db) =>
        db.deleteFrom("publicLinkView").where("companyId", "=", companyId).where("at", "<", since).execute(),
      );
    }
  },
};
