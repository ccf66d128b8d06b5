import { deliveryJobs } from "./modules/delivery/index.ts";
import { documentJobs } from "./modules/documents/index.ts";
import { exchangeRateJobs } from "./modules/exchange-rates/index.ts";
import { identityJobs } from "./modules/identity/index.ts";
import { onboardingJobs } from "./modules/onboarding/index.ts";
import { bulkJobs } from "./platform/bulk/work-on-run.ts";
import { platformJobs } from "./platform/clear-away.ts";
import type { Job } from "./platform/job.ts";

/** Everything the worker does, module by module. */
export const jobs: readonly Job[] = [
  ...platformJobs,
  ...bulkJobs,
  ...identityJobs,
  ...exchangeRateJobs,
  ...documentJobs,
  ...deliveryJobs,
  ...onboardingJobs,
];
