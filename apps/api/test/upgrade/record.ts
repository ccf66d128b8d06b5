/**
 * Records a release: what a small company keeps in a database of this version, and which migrations made that database.
 * From then on no migration of the release may change, and a test upgrades its data to every version to come.
 *
 *     node --import @oxc-node/core/register test/upgrade/record.ts 2026-12-01      (in apps/api)
 */
import "reflect-metadata";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepareDatabase, startPostgres } from "@softmanager/dev/postgres";
import { migrations } from "../../migrations/index.ts";
import { migrate } from "../../src/migrate.ts";
import { startMailServer } from "../mail-server.ts";
import { startService } from "../service.ts";
import { folderOf, markOf, releases, releasesFile, type Release } from "./releases.ts";
import { rowsOf } from "./rows.ts";
import { liveThroughAWeek } from "./small-company.ts";

const [name = ""] = process.argv.slice(2);
if (!/^\d{4}-\d{2}-\d{2}$/.test(name)) throw new Error("Name the release by its day, such as 2026-12-01.");
if (releases.some((release) => release.name === name)) throw new Error(`${name} was recorded: it does not change.`);

const folder = folderOf(name);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "rows.sql"), await rowsOfAWeek(join(folder, "files")));
await writeFile(releasesFile, `${JSON.stringify([...releases, await released()], null, 2)}\n`);
process.exit(0);

async function rowsOfAWeek(files: string): Promise<string> {
  const temporary = await mkdtemp(join(tmpdir(), "softmanager-release-"));
  const postgres = await startPostgres({ dataDir: join(temporary, "postgres"), fast: true });
  const { databaseUrl, ownerUrl } = await prepareDatabase({ superuserUrl: postgres.url, database: "released" });
  await migrate(ownerUrl);
  const superuser = new URL(postgres.url);
  superuser.pathname = "/released";
  const mail = await startMailServer();
  const service = await startService({
    worker: true,
    environment: { SMTP_URL: mail.url, STORAGE_URL: pathToFileURL(files).href },
    database: {
      url: (role) => (role === "softmanager_app" ? databaseUrl : ownerUrl),
      superuserUrl: superuser.href,
      drop: async () => {},
    },
  });
  await liveThroughAWeek(service);
  const rows = await rowsOf(service.owner);
  await service.close();
  await mail.close();
  await postgres.stop();
  await rm(temporary, { recursive: true, force: true });
  return rows;
}

/** The mark of the release: its own migrations and what each of them is. */
async function released(): Promise<Release> {
  const known = new Set(releases.flatMap((release) => Object.keys(release.migrations)));
  const own = migrations.filter((migration) => !known.has(migration.name));
  const marks = own.map(async (migration) => [migration.name, await markOf(migration)] as const);
  return { name, migrations: Object.fromEntries(await Promise.all(marks)) };
}
