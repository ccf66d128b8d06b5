import type { MikroORM } from "@mikro-orm/postgresql";
import type { Config } from "../config.ts";
import type { Actor } from "./actor.ts";
import type { BulkAct } from "./bulk/bulk-act.ts";
import type { Clock } from "./clock.ts";
import type { Job } from "./job.ts";
import type { Log } from "./log.ts";
import type { Ports } from "./ports.ts";
import type { JobQueue } from "./queue.ts";
import type { Rates } from "./rates.ts";

/** Whose act it is that the worker does later. */
export interface Remembered {
  companyId: string;
  membershipId: string;
  /** The key that was used, if a program asked. */
  apiKeyId: string | null;
}

/** Finds that actor again, with the rights they have by now; null when they have none. */
export type Recall = (services: Pick<Services, "orm" | "clock">, remembered: Remembered) => Promise<Actor | null>;

/** What a process holds for its whole life. */
export interface Services {
  config: Config;
  orm: MikroORM;
  clock: Clock;
  log: Log;
  queue: JobQueue;
  jobs: readonly Job[];
  bulkActs: readonly BulkAct[];
  recall: Recall;
  ports: Ports;
  rates: Rates;
}
