import { pino } from "pino";
import type { Config } from "./config.ts";
import { jobs } from "./jobs.ts";
import { createOrm } from "./orm.ts";
import { systemClock, type Clock } from "./platform/clock.ts";
import { JobQueue } from "./platform/queue.ts";
import type { Services } from "./platform/services.ts";
import { createPorts } from "./ports.ts";

/** Everything a process needs, from its configuration; tests and the demo bring their own clock. */
export async function createServices(config: Config, clock: Clock = systemClock): Promise<Services> {
  const log = pino({ level: config.logLevel, base: undefined });
  const orm = await createOrm(config.databaseUrl, config.databasePoolSize);
  const queue = new JobQueue(config.databaseUrl, log);
  await queue.start();
  return { config, orm, clock, log, queue, jobs, ports: createPorts(config, clock) };
}

export async function closeServices({ queue, orm, ports }: Services): Promise<void> {
  await queue.stop();
  await ports.renderer.close();
  await orm.close(true);
}
