import type { Job } from "./job.ts";
import { faultOf } from "./log.ts";
import type { Services } from "./services.ts";
import { everyCompany, inCompany } from "./tenancy.ts";
import { rewrapKey } from "./vault.ts";

/** Seals with the newest secret key what earlier ones sealed, and says when those may go. Nothing to do without them. */
export const rewrapKeys: Job = {
  name: "platform.rewrapKeys",
  schedule: { crons: ["5 * * * *"], timeZone: "Europe/Bucharest" },
  async run({ services }) {
    const { config, log, queue } = services;
    if (config.earlierSecretKeys.length === 0) return;
    let failures = 0;
    for (const companyId of await everyCompany(services)) {
      if (queue.isStopping) return;
      if (!(await isRewrapped(services, companyId))) failures += 1;
    }
    if (failures === 0) log.warn("SOFTMANAGER_EARLIER_SECRET_KEYS may go: nothing is sealed with them any more.");
    else log.error(`SOFTMANAGER_EARLIER_SECRET_KEYS must stay: ${failures} companies' keys could not be sealed anew.`);
  },
};

/** In a short transaction of the company's own. */
async function isRewrapped(services: Services, companyId: string): Promise<boolean> {
  const { config, log } = services;
  try {
    await inCompany(services, companyId, (db) => rewrapKey(db, { config, companyId }));
    return true;
  } catch (error) {
    log.error({ companyId, fault: faultOf(error) }, "secret key");
    return false;
  }
}
