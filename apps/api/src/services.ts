import type { Config } from "./config.ts";
import { bulkActs } from "./bulk-acts.ts";
import { jobs } from "./jobs.ts";
import { recallActor } from "./modules/identity/index.ts";
import { createOrm } from "./orm.ts";
import { systemClock, type Clock } from "./platform/clock.ts";
import { createLog, type Log } from "./platform/log.ts";
import { JobQueue } from "./platform/queue.ts";
import { Rates } from "./platform/rates.ts";
import type { Services } from "./platform/services.ts";
import { createPorts } from "./ports.ts";

/** Everything a process needs, from its configuration; tests and the demo bring their own clock. */
export async function createServices(
  config: Config,
  clock: Clock = systemClock,
  log: Log = createLog(config.logLevel),
): Promise<Services> {
  const orm = await createOrm(config.databaseUrl, config.databasePoolSize);
  const queue = new JobQueue(config.databaseUrl, log);
  await queue.start();
  const rates = new Rates({ orm, clock, log });
  const acts = { jobs, bulkActs, recall: recallActor };
  return { config, orm, clock, log, queue, ...acts, rates, ports: createPorts(config, clock) };
}

export async function closeServices({ queue, orm, ports, rates }: Services): Promise<void> {
  rates.stop();
  await queue.stop();
  await ports.renderer.close();
  await orm.close(true);
}
