import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { prepareDatabase, startPostgres } from "@softmanager/dev/postgres";
import type { Generated } from "./generated.ts";
import { inRoot } from "./root.ts";

const run = promisify(execFile);
const api = inRoot("apps/api");

/** Types of the tables, as a database has them once every migration ran. */
export async function generateDatabaseTypes(): Promise<Generated[]> {
  const folder = await mkdtemp(join(tmpdir(), "softmanager-codegen-"));
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), fast: true });
  try {
    const { ownerUrl } = await prepareDatabase({ superuserUrl: postgres.url, database: "codegen" });
    await migrate(ownerUrl);
    const content = await describeTables(ownerUrl, join(folder, "database.ts"));
    return [{ path: "apps/api/src/platform/database.generated.ts", content }];
  } finally {
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function migrate(ownerUrl: string): Promise<void> {
  const script = 'const { migrate } = await import("./src/migrate.ts"); await migrate(process.argv[1]);';
  const args = ["--import", "@oxc-node/core/register", "--input-type=module", "-e", script, ownerUrl];
  await run(process.execPath, args, { cwd: api });
}

async function describeTables(url: string, outFile: string): Promise<string> {
  await run(join(api, "node_modules/.bin/kysely-codegen"), ["--url", url, "--out-file", outFile], { cwd: api });
  return readFile(outFile, "utf8");
}
