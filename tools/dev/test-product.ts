import { randomBytes } from "node:crypto";
import { chmod, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startMailCatcher } from "./mail-catcher.ts";
import { freePort } from "./ports.ts";
import { prepareDatabase, startPostgres } from "./postgres.ts";
import { startProduct } from "./product.ts";

export interface TestProduct {
  /** Where the application and the API answer. */
  url: string;
  /** Where caught mail can be read; `/api/email` answers it as JSON. */
  mailUrl: string;
  /** As the owner of the tables, for looking at what was written. */
  ownerUrl: string;
  stop(): Promise<void>;
}

/** The built product with a database and a mailbox of its own, for tests that look at it from outside, as a person does. */
export async function startTestProduct(env: Record<string, string> = {}): Promise<TestProduct> {
  const folder = await mkdtemp(join(tmpdir(), "softmanager-product-"));
  await chmod(folder, 0o755); // the database of root runs as somebody else
  const postgres = await startPostgres({ dataDir: join(folder, "postgres"), fast: true });
  const { databaseUrl, ownerUrl } = await prepareDatabase({ superuserUrl: postgres.url, database: "softmanager" });
  const mail = await startMailCatcher({
    mailDirectory: join(folder, "mail"),
    smtpPort: await freePort(),
    webPort: await freePort(),
  });
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
      SMTP_URL: mail.smtpUrl,
      STORAGE_URL: pathToFileURL(files).href,
      API_REQUESTS_PER_MINUTE: "0", // tests ask faster than people and their programs
      SOFTMANAGER_SECRET_KEY: randomBytes(32).toString("hex"),
      ...env,
    },
  });
  const stop = async () => {
    await product.stop();
    await mail.stop();
    await postgres.stop();
    await rm(folder, { recursive: true, force: true });
  };
  await product.ready.catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { url, mailUrl: mail.webUrl, ownerUrl, stop };
}
