import type { Config } from "./config.ts";
import { createPdfThreads } from "./pdf-threads.ts";
import { createExchangeRateFeed } from "./modules/exchange-rates/index.ts";
import { createFiscalRegistry } from "./modules/fiscal-registry/index.ts";
import type { Clock } from "./platform/clock.ts";
import { diskFileStore } from "./platform/disk-file-store.ts";
import type { FileStore } from "./platform/file-store.ts";
import type { Ports } from "./platform/ports.ts";
import { s3FileStore } from "./platform/s3-file-store.ts";
import { smtpMailer } from "./platform/smtp-mailer.ts";

/** Chooses, by configuration, the adapter of each outside service. */
export function createPorts(config: Config, clock: Clock): Ports {
  const from = { name: config.operator.name, address: config.mailFrom };
  return {
    mailer: smtpMailer({ url: config.smtpUrl, from, clock }),
    demoMailer: smtpMailer({ url: config.demoSmtpUrl, from, clock }),
    exchangeRateFeed: createExchangeRateFeed(config.bnrUrl, clock),
    fiscalRegistry: createFiscalRegistry(config.anafCompanyUrl, clock),
    files: fileStore(config.storage),
    renderer: createPdfThreads(),
  };
}

function fileStore(storage: Config["storage"]): FileStore {
  return storage.kind === "BUCKET" ? s3FileStore(storage) : diskFileStore(storage.url);
}
