import "reflect-metadata";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import pg from "pg";
import { inject } from "vitest";
import { readConfig } from "../src/config.ts";
import { prepare } from "../src/modules/onboarding/index.ts";
import type { Clock } from "../src/platform/clock.ts";
import { faultOf, type Log } from "../src/platform/log.ts";
import type { Services } from "../src/platform/services.ts";
import { createServer } from "../src/server.ts";
import { closeServices, createServices } from "../src/services.ts";
import { startWorker } from "../src/worker.ts";

/** A clock that stands still until a test moves it. */
export class TestClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  advance({ days = 0, hours = 0, seconds = 0 }: { days?: number; hours?: number; seconds?: number }): void {
    this.instant = new Date(this.instant.getTime() + ((days * 24 + hours) * 3600 + seconds) * 1000);
  }

  setTo(iso: string): void {
    this.instant = new Date(iso);
  }
}

export interface TestService {
  app: FastifyInstance;
  services: Services;
  clock: TestClock;
  /** The owner's connection, for looking behind the policies. */
  owner: pg.Pool;
  /** Waits until no job is waiting or running. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

interface Options {
  startAt?: string;
  /** Runs the worker beside the API. */
  worker?: boolean;
  environment?: Record<string, string>;
  /** Hears what the service logs, instead of the terminal. */
  log?: Log;
  /** A migrated database of one's own, instead of a clone of the template. */
  database?: TestDatabase;
}

export interface TestDatabase {
  url(role: "softmanager_app" | "softmanager_owner"): string;
  superuserUrl: string;
  drop(): Promise<void>;
}

/** The whole service on a database of its own: real PostgreSQL, real HTTP handling, an injected clock. */
export async function startService({
  startAt = "2026-11-24T09:00:00Z",
  worker = false,
  environment = {},
  database: given,
  log,
}: Options = {}): Promise<TestService> {
  const database = given ?? (await cloneTemplate());
  const files = await mkdtemp(join(tmpdir(), "softmanager-files-"));
  const clock = new TestClock(new Date(startAt));
  const config = readConfig({
    SOFTMANAGER_ENV: "test",
    DATABASE_URL: database.url("softmanager_app"),
    DATABASE_OWNER_URL: database.url("softmanager_owner"),
    STORAGE_URL: `file://${files}`,
    SOFTMANAGER_SECRET_KEY: "a secret that only tests may know, long enough",
    LOG_LEVEL: "error",
    DATABASE_POOL_SIZE: "8",
    // A clock that stands still never begins a new minute.
    API_REQUESTS_PER_MINUTE: "0",
    ...environment,
  });
  const services = await createServices(config, clock, log);
  await prepare(services);
  const app = await createServer(services);
  if (worker) await startWorker(services);
  const owner = new pg.Pool({ connectionString: database.superuserUrl, max: 2 });
  owner.on("error", () => {}); // a server that a test stops
  // The database is dropped while the last connections say goodbye: that they break off then is no fault.
  owner.on("connect", (connection) =>
    connection.on("error", (error) => services.log.debug({ fault: faultOf(error) }, "owner")),
  );
  return {
    app,
    services,
    clock,
    owner,
    settle: () => settled(owner),
    async close() {
      await app.close();
      await closeServices(services);
      await owner.end();
      await database.drop();
      await rm(files, { recursive: true, force: true });
    },
  };
}

async function cloneTemplate(): Promise<TestDatabase> {
  const superuser = new URL(inject("superuserUrl"));
  const name = `service_${crypto.randomUUID().replaceAll("-", "")}`;
  const admin = new pg.Client({ connectionString: superuser.href });
  await admin.connect();
  await admin.query("select pg_advisory_lock(7482026)");
  await admin.query(`create database ${name} template ${inject("template")} owner softmanager_owner`);
  await admin.query("select pg_advisory_unlock(7482026)");
  await admin.end();
  const at = (user: string) => {
    const url = new URL(superuser.href);
    url.pathname = `/${name}`;
    if (user) url.username = user;
    return url.href;
  };
  return { url: at, superuserUrl: at(""), drop: () => dropDatabase(superuser.href, name) };
}

async function dropDatabase(superuserUrl: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: superuserUrl });
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.end();
}

async function settled(owner: pg.Pool): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const { rows } = await owner.query<{ open: number }>(
      `select count(*)::int as open from pgboss.job
        where state in ('created', 'retry', 'active') and start_after <= now() and name not like '%.dead'`,
    );
    if (rows[0]?.open === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("Jobs did not settle within 20 seconds.");
}
