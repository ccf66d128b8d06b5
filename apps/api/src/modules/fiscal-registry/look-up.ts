import { parseFiscalCode } from "@softmanager/domain";
import type { Kysely } from "kysely";
import { secondsAfter } from "../../platform/clock.ts";
import { databaseOf, type Database } from "../../platform/database.ts";
import { faultOf } from "../../platform/log.ts";
import type { Services } from "../../platform/services.ts";
import { FiscalRegistryDown, type RegistryCompany } from "./registry-company.ts";

/** For as long the register need not be asked again; what it did not know may be founded within the hour. */
const freshForSeconds = 24 * 3600;
const unknownForSeconds = 3600;

export type LookUpOutcome = "FOUND" | "NOT_FOUND" | "UNAVAILABLE" | "INVALID_CODE";

export interface LookUp {
  outcome: LookUpOutcome;
  /** Digits of the code asked about. */
  fiscalCode: string;
  company: RegistryCompany | null;
  /** When the register was asked; null when it was not. */
  checkedAt: Date | null;
  /** The register did not answer today: this is what it last said. */
  isStale: boolean;
}

/**
 * What the register says about a code. Asks it only when what is known is older than `maxAgeSeconds`, outside any
 * transaction; a register that does not answer is told, never thrown.
 */
export async function lookUp(
  services: Services,
  typed: string,
  { maxAgeSeconds = freshForSeconds }: { maxAgeSeconds?: number } = {},
): Promise<LookUp> {
  const code = parseFiscalCode(typed);
  if (!code.ok) return { outcome: "INVALID_CODE", fiscalCode: typed, company: null, checkedAt: null, isStale: false };
  const fiscalCode = code.digits;
  const kept = await keptAnswer(databaseOf(services.orm.em.fork()), fiscalCode);
  const maxAge = kept?.company ? maxAgeSeconds : Math.min(maxAgeSeconds, unknownForSeconds);
  if (kept && secondsAfter(kept.checkedAt, maxAge) > services.clock.now()) return told(fiscalCode, kept);
  try {
    const company = await services.ports.fiscalRegistry.find(fiscalCode);
    return told(fiscalCode, await keep(services, { fiscalCode, company }));
  } catch (error) {
    if (!(error instanceof FiscalRegistryDown)) throw error;
    services.log.warn({ fault: faultOf(error) }, "fiscal registry");
    if (kept?.company) return { ...told(fiscalCode, kept), isStale: true };
    return { outcome: "UNAVAILABLE", fiscalCode, company: null, checkedAt: null, isStale: false };
  }
}

/** What the register last said about a code, and when. */
export interface KeptAnswer {
  /** Null when it knew no such company. */
  company: RegistryCompany | null;
  checkedAt: Date;
}

function told(fiscalCode: string, { company, checkedAt }: KeptAnswer): LookUp {
  return { outcome: company ? "FOUND" : "NOT_FOUND", fiscalCode, company, checkedAt, isStale: false };
}

/** Is an answer so recent that the register need not be asked again? */
export function isFresh({ checkedAt }: KeptAnswer, now: Date): boolean {
  return secondsAfter(checkedAt, freshForSeconds) > now;
}

/** The last answer about a code (digits), however old; null when nobody ever asked. Asks nobody. */
export async function keptAnswer(db: Kysely<Database>, fiscalCode: string): Promise<KeptAnswer | null> {
  const row = await db
    .selectFrom("fiscalRegistryEntry")
    .where("fiscalCode", "=", fiscalCode)
    .select(["entry", "lookedUpAt"])
    .executeTakeFirst();
  return row ? { company: row.entry as RegistryCompany | null, checkedAt: row.lookedUpAt } : null;
}

/** A code that the register does not know is kept too, as JSON null. */
async function keep(
  { orm, clock }: Services,
  { fiscalCode, company }: { fiscalCode: string; company: RegistryCompany | null },
): Promise<KeptAnswer> {
  const answer = { entry: JSON.stringify(company), lookedUpAt: clock.now() };
  await databaseOf(orm.em.fork())
    .insertInto("fiscalRegistryEntry")
    .values({ fiscalCode, ...answer })
    .onConflict((conflict) => conflict.column("fiscalCode").doUpdateSet(answer))
    .execute();
  return { company, checkedAt: answer.lookedUpAt };
}
