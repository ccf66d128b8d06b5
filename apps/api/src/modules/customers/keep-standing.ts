import { LRUCache } from "lru-cache";
import { read } from "../../platform/reader.ts";
import type { Request } from "../../platform/request.ts";
import { companyOf } from "../../platform/actor.ts";
import { secondsAfter } from "../../platform/clock.ts";
import { faultOf } from "../../platform/log.ts";
import type { Services } from "../../platform/services.ts";
import type { Scope } from "../../platform/scope.ts";
import { isFresh, keptAnswer, lookUp, type FiscalRegistry } from "../fiscal-registry/index.ts";
import { registeredCode } from "./registered-code.ts";

const freshForSeconds = 24 * 3600;
/** A person who writes is not kept waiting: an answer that comes later is there the next time. */
const patienceMs = 1500;
const retryAfterMs = 5 * 60 * 1000;

/**
 * Asks the register about a customer who is being used, if what the card knows is older than a day. Outside any
 * transaction; a silent or slow register is no fault. `takeStanding` then writes the answer on the card.
 */
export async function askStanding(request: Request, customerId: string): Promise<void> {
  const companyId = companyOf(request.actor) ?? "";
  const code = await read(request, (db) =>
    staleCodeOf({ db, companyId, now: request.services.clock.now() }, customerId),
  );
  if (!code || isSilentAbout(request.services, code)) return;
  const { log } = request.services;
  const asked = lookUp(request.services, code).catch((error: unknown) =>
    log.error({ fault: faultOf(error) }, "fiscal registry"),
  );
  await Promise.race([asked, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
}

/** So many codes are remembered; what is forgotten is asked for once more. */
const rememberedCodes = 10_000;
/** When the register was last asked about a code that it had no answer for, in milliseconds. */
const askedInVain = new WeakMap<FiscalRegistry, LRUCache<string, number>>();

/** A silent register is not asked about the same customer on every keystroke. Notes that it is being asked now. */
function isSilentAbout({ ports, clock }: Services, code: string): boolean {
  const asked = askedInVain.get(ports.fiscalRegistry) ?? new LRUCache<string, number>({ max: rememberedCodes });
  askedInVain.set(ports.fiscalRegistry, asked);
  const now = clock.now().getTime();
  const isLately = now - (asked.get(code) ?? -Infinity) < retryAfterMs;
  if (!isLately) asked.set(code, now);
  return isLately;
}

/** Writes on the card what the register said, without making it another version: nobody edited it. */
export async function takeStanding(scope: Scope, customerId: string): Promise<void> {
  const code = await staleCodeOf(scope, customerId);
  const kept = code ? await keptAnswer(scope.db, code) : null;
  if (!kept?.company || !isFresh(kept, scope.now)) return;
  const { isVatRegistered: vatRegistered, isVatOnCollection: vatOnCollection, isInactive, isStruckOff } = kept.company;
  const after = { vatRegistered, vatOnCollection, isInactive, isStruckOff, registryCheckedAt: kept.checkedAt };
  await scope.db
    .updateTable("customer")
    .set(after)
    .where("companyId", "=", scope.companyId)
    .where("id", "=", customerId)
    .execute();
  scope.recordChange({ type: "Customer", id: customerId, change: "update", before: {}, after });
}

/** The registered code of a customer whose standing is not known to be of today; null when nothing is to be asked. */
async function staleCodeOf(
  { db, companyId, now }: Pick<Scope, "db" | "companyId" | "now">,
  customerId: string,
): Promise<string | null> {
  const card = await db
    .selectFrom("customer")
    .where("companyId", "=", companyId)
    .where("id", "=", customerId)
    .where((card) =>
      card.or([
        card("registryCheckedAt", "is", null),
        card("registryCheckedAt", "<=", secondsAfter(now, -freshForSeconds)),
      ]),
    )
    .select(["country", "fiscalCode"])
    .executeTakeFirst();
  return card ? registeredCode(card) : null;
}
