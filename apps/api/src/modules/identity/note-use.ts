import { secondsAfter } from "../../platform/clock.ts";
import { databaseOf } from "../../platform/database.ts";
import type { Services } from "../../platform/services.ts";
import { inCompany } from "../../platform/tenancy.ts";

const sessionsEverySeconds = 300;
const keysEverySeconds = 60;

/** Notes that a session is in use; every few minutes, so that reading stays reading. */
export async function noteSession(
  { orm, clock }: Services,
  { id, lastSeenAt }: { id: string; lastSeenAt: Date },
): Promise<void> {
  const now = clock.now();
  if (lastSeenAt > secondsAfter(now, -sessionsEverySeconds)) return;
  await databaseOf(orm.em.fork()).updateTable("session").set({ lastSeenAt: now }).where("id", "=", id).execute();
}

interface UsedKey {
  companyId: string;
  apiKeyId: string;
  lastUsedAt: Date | null;
}

/** Notes that a key was used; once a minute at most. */
export async function noteKey(services: Services, { companyId, apiKeyId, lastUsedAt }: UsedKey): Promise<void> {
  const now = services.clock.now();
  if (lastUsedAt && lastUsedAt > secondsAfter(now, -keysEverySeconds)) return;
  await inCompany(services, companyId, (db) =>
    db
      .updateTable("apiKey")
      .set({ lastUsedAt: now })
      .where("companyId", "=", companyId)
      .where("id", "=", apiKeyId)
      .execute(),
  );
}
