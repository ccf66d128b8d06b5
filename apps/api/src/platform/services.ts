import type { MikroORM } from "@mikro-orm/postgresql";
import type { Logger } from "pino";
import type { Config } from "../config.ts";
import type { Clock } from "./clock.ts";
import type { Job } from "./job.ts";
import type { Ports } from "./ports.ts";
import type { JobQueue } from "./queue.ts";
import type { Rates } from "./rates.ts";

/** What a process holds for its whole life. */
export interface Services {
  config: Config;
  orm: MikroORM;
  clock: Clock;
  log: Logger;
  queue: JobQueue;
  jobs: readonly Job[];
  ports: Ports;
  rates: Rates;
}
