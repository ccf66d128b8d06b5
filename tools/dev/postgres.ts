import { randomBytes } from "node:crypto";
import { chmod, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureCluster } from "./postgres/cluster.ts";
import { findHome } from "./postgres/home.ts";
import { launchServer } from "./postgres/server.ts";
import { takeOver } from "./postgres/take-over.ts";

export { prepareDatabase, type PreparedDatabase } from "./postgres/prepare-database.ts";

export interface PostgresOptions {
  /** Folder of this server alone: cluster, log, password. Made when missing. */
  dataDir: string;
  /** Trades durability for speed; for tests, which throw the data away. */
  fast?: boolean;
  /** A free one unless given. */
  port?: number;
  /** Told what the person should know, such as data that has to live elsewhere. */
  tell?: (message: string) => void;
}

export interface Postgres {
  /** Connects as the superuser, to the database `postgres`. */
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** Starts a real PostgreSQL 18 on loopback. It ends with this process, however this process ends. */
export async function startPostgres({
  dataDir,
  fast = false,
  port,
  tell = () => {},
}: PostgresOptions): Promise<Postgres> {
  await mkdir(dataDir, { recursive: true });
  await chmod(dataDir, 0o755);
  const home = await findHome({ dataDir, fast, tell });
  await takeOver(home);
  const password = await ownPassword(join(dataDir, "password"));
  await ensureCluster({ home, password, fast });
  const server = await launchServer({ home, password, fast, port });
  return {
    url: server.url,
    port: server.port,
    async stop() {
      await server.stop();
      if (fast && home.isElsewhere) await rm(home.folder, { recursive: true, force: true });
    },
  };
}

/** One password per data folder, so that other people on the machine do not read the books over loopback. */
async function ownPassword(file: string): Promise<string> {
  const known = await readFile(file, "utf8").catch(() => "");
  if (known) return known;
  const password = randomBytes(24).toString("hex");
  await writeFile(file, password, { mode: 0o600 });
  return password;
}
