import { databaseOf } from "./database.ts";
import type { Job } from "./job.ts";
import { faultOf } from "./log.ts";
import type { Services } from "./services.ts";
import { rewrapKey } from "./vault.ts";

/** Seals with the newest secret key what earlier ones sealed, and says when those may go. Nothing to do without them. */
export const rewrapKeys: Job = {
  name: "platform.rewrapKeys",
  schedule: { crons: ["5 * * * *"], timeZone: "Europe/Bucharest" },
  async run({ services }) {
    const { config, orm, log, queue } = services;
    if (config.earlierSecretKeys.length === 0) return;
    const companies = await databaseOf(orm.em.fork()).selectFrom("companyDirectory").select("companyId").execute();
    let failures = 0;
    for (const { companyId } of companies) {
      if (queue.isStopping) return;
      if (!(await isRewrapped(services, companyId))) failures += 1;
    }
    if (failures === 0) log.warn("SOFTMANAGER_EARLIER_SECRET_KEYS may go: nothing is sealed with them any more.");
    else log.error(`SOFTMANAGER_EARLIER_SECRET_KEYS must stay: ${failures} companies' keys could not be sealed anew.`);
  },
};

/** In a short transaction of the company's own, since nobody sees the rows of all. */
async function isRewrapped({ config, orm, log }: Services, companyId: string): Promise<boolean> {
  const em = orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  try {
    await em.transactional((tx) => rewrapKey(databaseOf(tx), { config, companyId }));
    return true;
  } catch (error) {
    log.error({ companyId, fault: faultOf(error) }, "secret key");
    return false;
  }
}
