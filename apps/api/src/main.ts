import "reflect-metadata";
import { readConfig } from "./config.ts";
import { migrate } from "./migrate.ts";
import { prepare } from "./modules/onboarding/index.ts";
import { faultOf } from "./platform/log.ts";
import type { Services } from "./platform/services.ts";
import { createServer } from "./server.ts";
import { closeServices, createServices } from "./services.ts";
import { whyNotStarted } from "./start-failure.ts";
import { startWorker } from "./worker.ts";

async function main(): Promise<void> {
  const config = readConfig(process.env);
  await migrate(config.databaseOwnerUrl);
  const services = await createServices(config);
  await prepare(services);
  void lookForFiles(services);
  const app = await createServer(services);
  if (config.hasWorker) await startWorker(services);
  await app.listen({ port: config.port, host: config.host });
  services.log.info({ url: config.publicUrl }, "ready");

  const stop = async () => {
    await app.close();
    await closeServices(services);
    process.exit(0);
  };
  process.once("SIGTERM", () => void stop());
  process.once("SIGINT", () => void stop());
}

/** A store of files that cannot be used is told at the start already; without it the rest still works. */
async function lookForFiles({ ports, log }: Services): Promise<void> {
  const nobody = { companyId: "00000000-0000-0000-0000-000000000000", sha256: "0".repeat(64) };
  await ports.files.read(nobody).catch((error: unknown) => log.error({ fault: faultOf(error) }, "files"));
}

main().catch((error: unknown) => {
  console.error(whyNotStarted(error));
  process.exit(1);
});
