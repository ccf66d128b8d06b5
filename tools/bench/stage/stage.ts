import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { freePort } from "@softmanager/dev/ports";
import { prepareDatabase, startPostgres } from "@softmanager/dev/postgres";
import { startProduct } from "@softmanager/dev/product";
import pg from "pg";
import { foundCompany, type Company } from "./company.ts";

export interface Stage {
  /** Where the application and the API answer. */
  url: string;
  /** As the role of the application, under every policy. */
  appUrl: string;
  /** The superuser's connections, past every policy: for making data in bulk, and for asking the server about itself. */
  superuser: pg.Pool;
  /** What the database server writes down. */
  databaseLog: string;
  company: Company;
  stop(): Promise<void>;
}

/**
 * The built product on a database that keeps its promises (nothing is traded for speed), with a company that has signed
 * up. No worker: what follows an act must not compete with it for two cores.
 */
export async function openStage(): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), "softmanager-bench-"));
  await chmod(folder, 0o755); // the database of root runs as somebody else
  const dataDir = join(folder, "postgres");
  const postgres = await startPostgres({ dataDir });
  const { databaseUrl, ownerUrl } = await prepareDatabase({ superuserUrl: postgres.url, database: "softmanager" });
  const files = join(folder, "files");
  await mkdir(files);
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const product = startProduct({
    env: {
      SOFTMANAGER_ENV: "test",
      LOG_LEVEL: "error",
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_URL: databaseUrl,
      DATABASE_OWNER_URL: ownerUrl,
      SMTP_URL: "smtp://127.0.0.1:9", // nobody is there, and no worker to call
      STORAGE_URL: pathToFileURL(files).href,
      SOFTMANAGER_SECRET_KEY: randomBytes(32).toString("hex"),
      WORKER: "off",
      API_REQUESTS_PER_MINUTE: "0", // no limit
    },
  });
  const superuser = new pg.Pool({ connectionString: postgres.url.replace(/\/postgres$/, "/softmanager"), max: 4 });
  superuser.on("error", () => {}); // connections that end with the server are no news
  const stop = async () => {
    await product.stop();
    await superuser.end();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await product.ready;
    const company = await foundCompany({ url, superuser, fiscalCode: "4996264" });
    return { url, appUrl: databaseUrl, superuser, databaseLog: join(dataDir, "server.log"), company, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
