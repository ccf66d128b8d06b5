import { everyNight } from "../../../platform/clear-away.ts";
import { daysBefore } from "../../../platform/clock.ts";
import { databaseOf } from "../../../platform/database.ts";
import type { Job } from "../../../platform/job.ts";
import { run } from "../../../platform/run.ts";
import { demosKeptDays } from "../model/data-categories.ts";
import { clearDemo } from "../use-cases/clear-demo.ts";

/** Clears away the demo companies that nobody is let into any more, with everything in them. */
export const clearAway: Job = {
  name: "onboarding.clearAway",
  schedule: everyNight,
  async run(request) {
    const { orm, clock, ports, queue } = request.services;
    const demos = await databaseOf(orm.em.fork())
      .selectFrom("demo")
      .where("retiredAt", "<", daysBefore(clock.now(), demosKeptDays))
      .select("companyId")
      .execute();
    for (const { companyId } of demos) {
      if (queue.isStopping) return;
      // The files first: what broke off is found again by its rows.
      await ports.files.forget(companyId);
      await run(request, clearDemo, { companyId });
    }
  },
};
