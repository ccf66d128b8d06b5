/** Entry of `npm start`: the whole product on one port, with whatever it needs that the environment does not name. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dataFolder, localSecretKey } from "./data-folder.ts";
import { startMailCatcher } from "./mail-catcher.ts";
import { tryPort } from "./ports.ts";
import { prepareDatabase, startPostgres } from "./postgres.ts";
import { startProduct } from "./product.ts";
import { prepareShutdown } from "./shutdown.ts";
import { startTurbo } from "./turbo.ts";

/** A setting that is there but blank is not set. */
const settings = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value?.trim()));
/** Nobody is served from a developer's mail catcher or address: the product says what is missing. */
const isProduction = settings.SOFTMANAGER_ENV === "production";
const shutdown = prepareShutdown();

try {
  await serve();
} catch (error) {
  await shutdown.checkpoint(); // what breaks because everything stops is no news
  console.error(`\n${error instanceof Error ? error.message : String(error)}`);
  await shutdown.end(1);
}

async function serve(): Promise<void> {
  const port = await findPort();
  await build();
  const database = settings.DATABASE_URL ? {} : await startDatabase();
  const mail = settings.SMTP_URL || isProduction ? undefined : await startMail();
  console.log("Starting the API, the worker and the application ...");
  const product = startProduct({
    env: {
      PORT: String(port),
      PUBLIC_URL: settings.PUBLIC_URL ?? (isProduction ? "" : `http://localhost:${port}`),
      LOG_LEVEL: settings.LOG_LEVEL ?? "warn",
      STORAGE_URL: settings.STORAGE_URL ?? (await localStorage()),
      SOFTMANAGER_SECRET_KEY: settings.SOFTMANAGER_SECRET_KEY ?? (await localSecretKey()),
      ...database,
      ...(mail ? { SMTP_URL: mail.smtpUrl } : {}),
    },
  });
  shutdown.onStop(product.stop);
  await product.ready;
  tellAddresses(settings.PUBLIC_URL ?? `http://localhost:${port}`, mail?.webUrl);
  await shutdown.end(await product.ended);
}

/** Asked before anything slow, so that a taken port is known at once. */
async function findPort(): Promise<number> {
  const wanted = Number(settings.PORT ?? 4000);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new Error(`PORT must be a whole number up to 65535, not "${settings.PORT}".`);
  }
  return tryPort(wanted, settings.HOST).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === "EADDRINUSE" ? "is already in use" : `cannot be listened on (${error.code})`;
    throw new Error(
      `Port ${wanted} ${reason}. Choose another one with PORT, for example: PORT=${wanted + 1} npm start`,
    );
  });
}

async function build(): Promise<void> {
  console.log("Building the application ...");
  const turbo = await startTurbo(["build", "--output-logs=errors-only"]);
  shutdown.onStop(turbo.stop);
  if ((await turbo.ended) !== 0) throw new Error("The build failed; its reason is above.");
}

async function startDatabase(): Promise<Record<string, string>> {
  console.log("Starting PostgreSQL ...");
  const postgres = await startPostgres({ dataDir: join(dataFolder, "postgres"), tell: console.log });
  shutdown.onStop(postgres.stop);
  const { databaseUrl, ownerUrl } = await prepareDatabase({ superuserUrl: postgres.url, database: "softmanager" });
  return { DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: ownerUrl };
}

async function startMail() {
  const mail = await startMailCatcher({ mailDirectory: join(dataFolder, "mail") });
  shutdown.onStop(mail.stop);
  return mail;
}

async function localStorage(): Promise<string> {
  const folder = join(dataFolder, "files");
  await mkdir(folder, { recursive: true });
  return pathToFileURL(folder).href;
}

function tellAddresses(application: string, mail: string | undefined): void {
  const caught = mail && `${mail} (with the invitation of the operator's owner)`;
  const addresses = [
    ["Application", application],
    ["GraphQL API", `${application}/graphql`],
    ["API explorer", `${application}/explorer`],
    ["Caught mail", caught ?? `sent through ${settings.SMTP_URL?.replace(/\/\/.*@/, "//")}`],
  ];
  console.log(`\nSoftManager is running. Stop it with Ctrl-C.\n`);
  for (const [name, address] of addresses) console.log(`  ${name?.padEnd(14)}${address}`);
  console.log();
}
