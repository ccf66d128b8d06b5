import { createHash } from "node:crypto";
import type { EntityManager } from "@mikro-orm/postgresql";
import { sql, type Kysely } from "kysely";
import { newIdAt, secondsAfter } from "../../platform/clock.ts";
import { databaseOf, type Database } from "../../platform/database.ts";
import type { Request } from "../../platform/request.ts";
import { waitFor, type Limits, type Try } from "./model/limits.ts";

export type Purpose = "SIGN_IN" | "MAIL" | "LOOK_UP";

export interface Attempt {
  purpose: Purpose;
  /** Whom or what is tried; never the text that somebody typed. */
  subjectKey: string;
  /** Allowed from one address at one subject. */
  here: Limits;
  /** Allowed at one subject from all addresses together. */
  everywhere?: Limits;
}

/** How far back tries are remembered. */
const memorySeconds = 24 * 3600;
/** An address that a subject succeeded from lately is not held up by what others try elsewhere. */
const knownForSeconds = 30 * 24 * 3600;

/**
 * Records a try in the transaction given and tells how many seconds to wait instead, 0 when it may go on. Tries of one
 * subject go one after the other, so that a hundred at once count as a hundred. A try that must wait is not counted.
 */
export async function recordTry(em: EntityManager, request: Request, attempt: Attempt): Promise<number> {
  const db = databaseOf(em);
  const { purpose, subjectKey, here, everywhere } = attempt;
  const address = request.address ?? "";
  const now = request.services.clock.now();
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${purpose} ${subjectKey}`}, 0))`.execute(db);
  const tries = await triesAt(db, attempt, secondsAfter(now, -memorySeconds));
  const lastSuccess = await lastSuccessFrom(db, attempt, { address, since: secondsAfter(now, -knownForSeconds) });
  const fromHere = tries.filter((each) => each.address === address && (!lastSuccess || each.at > lastSuccess));
  const waitHere = waitFor(fromHere, here, now);
  const waitAll = everywhere && !lastSuccess ? waitFor(tries, everywhere, now) : 0;
  const wait = Math.max(waitHere, waitAll);
  if (wait === 0) await insertTry(db, { purpose, subjectKey, address, at: now, succeeded: false });
  return wait;
}

/** A try that came to a good end: what was counted against this address is forgotten. */
export async function recordSuccess(
  db: Kysely<Database>,
  { purpose, subjectKey, address, at }: Success,
): Promise<void> {
  await insertTry(db, { purpose, subjectKey, address: address ?? "", at, succeeded: true });
}

interface Success {
  purpose: Purpose;
  subjectKey: string;
  address: string | null;
  at: Date;
}

/** What somebody typed, as a key that does not tell it. */
export function subjectKeyOf(typed: string): string {
  return createHash("sha256").update(typed.normalize("NFC").toLowerCase()).digest("base64url");
}

function triesAt(
  db: Kysely<Database>,
  { purpose, subjectKey }: Attempt,
  since: Date,
): Promise<(Try & { address: string })[]> {
  return db
    .selectFrom("attempt")
    .where("purpose", "=", purpose)
    .where("subjectKey", "=", subjectKey)
    .where("succeeded", "=", false)
    .where("at", ">", since)
    .orderBy("at", "desc")
    .limit(1000)
    .select(["address", "at"])
    .execute();
}

async function lastSuccessFrom(
  db: Kysely<Database>,
  { purpose, subjectKey }: Attempt,
  { address, since }: { address: string; since: Date },
): Promise<Date | null> {
  const row = await db
    .selectFrom("attempt")
    .where("purpose", "=", purpose)
    .where("subjectKey", "=", subjectKey)
    .where("succeeded", "=", true)
    .where("address", "=", address)
    .where("at", ">", since)
    .orderBy("at", "desc")
    .select("at")
    .executeTakeFirst();
  return row?.at ?? null;
}

async function insertTry(
  db: Kysely<Database>,
  row: { purpose: Purpose; subjectKey: string; address: string; at: Date; succeeded: boolean },
): Promise<void> {
  await db
    .insertInto("attempt")
    .values({ id: newIdAt(row.at), ...row })
    .execute();
}
