import { documentJobs } from "./modules/documents/index.ts";
import type { Job } from "./platform/job.ts";

/** Everything the worker does, module by module. */
export const jobs: readonly Job[] = [...documentJobs];
