import type { Job } from "../../platform/job.ts";
import { clearAway } from "./demo/clear-demos.ts";
import { keepDemo } from "./demo/keep-demo.ts";

/** Started with the service and once a night; it does nothing while the demo company is as it should be. */
export const prepareDemo: Job = {
  name: "onboarding.prepareDemo",
  schedule: { crons: ["40 3 * * *"], timeZone: "Europe/Bucharest" },
  retry: { limit: 3, delaySeconds: 20 },
  async run(request) {
    if (request.services.config.hasDemo) await keepDemo(request);
  },
};

export const onboardingJobs: readonly Job[] = [prepareDemo, clearAway];
