import type { EntityManager } from "@mikro-orm/postgresql";
import { CompiledQuery } from "kysely";
import { PgBoss, type Db } from "pg-boss";
import { faultOf, type Log } from "./log.ts";
import type { Job } from "./job.ts";
import { databaseOf } from "./database.ts";
import { prepared } from "./prepared.ts";

const schema = "pgboss";
/** A killed worker's jobs go to another after the first of these and at the latest after both together. */
const [heartbeatSeconds, watchSeconds] = [20, 10];

/** A job as it waits in the database. */
export interface Waiting {
  name: string;
  /** Null for a job that concerns a person, not a company. */
  companyId: string | null;
  requestId: string;
  payload: Record<string, unknown>;
  delaySeconds?: number;
}

interface JobData {
  companyId: string | null;
  requestId: string;
  payload: Record<string, unknown>;
}

/** Creates or upgrades the queue's own tables and one queue per job; runs as the owner of the database. */
export async function prepareQueues(ownerUrl: string, jobs: readonly Job[]): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema, supervise: false, schedule: false });
  boss.on("error", () => {});
  await boss.start();
  for (const { name, retry } of jobs) {
    const settings = {
      retryLimit: retry?.limit ?? 5,
      retryDelay: retry?.delaySeconds ?? 2,
      retryBackoff: true,
      heartbeatSeconds,
      notify: true,
      deadLetter: deadLetterOf(name),
    };
    await boss.createQueue(deadLetterOf(name));
    await boss.createQueue(name, settings);
    await boss.updateQueue(name, settings);
  }
  await boss.stop({ graceful: false });
}

function deadLetterOf(name: string): string {
  return `${name}.dead`;
}

function asInserted({ companyId, requestId, payload, delaySeconds = 0 }: Waiting) {
  const data: JobData = { companyId, requestId, payload };
  return { data, startAfter: String(delaySeconds) };
}

/** The library's statements on our transaction; their texts are the same for all jobs of a queue. */
function transactionOf(em: EntityManager): Db {
  const transaction = databaseOf(em);
  return {
    async executeSql(text, values = []) {
      return { rows: await prepared(transaction, { compile: () => CompiledQuery.raw(text, values) }) };
    },
  };
}

/** The queue as this process sees it: everybody sends, only a worker works. */
export class JobQueue {
  private readonly boss: PgBoss;
  /** The process is ending: a job that takes long should leave the rest for another time. */
  isStopping = false;

  constructor(databaseUrl: string, log: Log) {
    this.boss = new PgBoss({
      connectionString: databaseUrl,
      schema,
      migrate: false,
      max: 4,
      useListenNotify: true,
      superviseIntervalSeconds: watchSeconds,
      monitorIntervalSeconds: watchSeconds,
    });
    this.boss.on("error", (error) => log.error({ fault: faultOf(error) }, "job queue"));
  }

  async start(): Promise<void> {
    await this.boss.start();
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.boss.stop({ graceful: true, timeout: 20_000 });
  }

  /** Adds jobs in the transaction of `em`, each queue's by one statement; if it rolls back, there is no job. */
  async send(em: EntityManager, ...waiting: readonly Waiting[]): Promise<void> {
    const db = transactionOf(em);
    for (const [name, jobs] of Map.groupBy(waiting, ({ name }) => name)) {
      await this.boss.insert(name, jobs.map(asInserted), { db });
    }
  }

  /** Starts a job by the clock, once among all processes; a time missed while none ran is made up for once. */
  async repeat({ name, schedule }: Job): Promise<void> {
    const data: JobData = { companyId: null, requestId: name, payload: {} };
    for (const [index, cron] of (schedule?.crons ?? []).entries()) {
      await this.boss.schedule(name, cron, data, { tz: schedule?.timeZone, key: String(index), missed: "once" });
    }
  }

  /** Works on a job's queue until the process stops; a killed worker's job is taken over after its heartbeat. */
  async work(job: Job, handle: (data: JobData) => Promise<void>): Promise<void> {
    const options = { notifyPollingIntervalSeconds: 1, pollingIntervalSeconds: 1, batchSize: 1 };
    let worker: string | null = null;
    worker = await this.boss.work<JobData>(job.name, options, async ([waiting]) => {
      // Looks for the next one at once: left to its interval, a worker would do one job a second.
      if (worker) this.boss.notifyWorker(worker);
      if (waiting) await handle(waiting.data);
    });
  }
}
