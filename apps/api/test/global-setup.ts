import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase, startPostgres } from "@softmanager/dev/postgres";
import type { TestProject } from "vitest/node";
import { migrate } from "../src/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Superuser's address of the test server; every test file clones its own database from the template there. */
    superuserUrl: string;
    template: string;
  }
}

/** One real PostgreSQL for the whole run, with a migrated template that each test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const template = process.env.SOFTMANAGER_TEST_TEMPLATE ?? "template_service";
  const running = process.env.SOFTMANAGER_TEST_POSTGRES_URL;
  const server = running ? { url: running, stop: async () => {} } : await temporaryPostgres();
  const { ownerUrl } = await prepareDatabase({ superuserUrl: server.url, database: template, fresh: true });
  await migrate(ownerUrl);
  project.provide("superuserUrl", server.url);
  project.provide("template", template);
  return server.stop;
}

async function temporaryPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "softmanager-test-"));
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), fast: true });
  return {
    url: postgres.url,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
