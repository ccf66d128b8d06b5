import { createHash } from "node:crypto";
import { canonicalJson } from "@softmanager/domain";
import { sql } from "kysely";
import { prepared } from "./prepared.ts";
import { IdempotencyConflict } from "./problems.ts";
import type { Scope } from "./scope.ts";
import type { PlainOutput } from "./use-case.ts";

export interface Claim {
  key: string;
  act: string;
  requestHash: string;
}

/** What identifies a repeated request: the act and everything sent with it. */
export function claimOf(act: string, input: unknown): Claim | null {
  const key = (input as { idempotencyKey?: string | null } | null)?.idempotencyKey;
  if (!key) return null;
  return {
    key,
    act,
    requestHash: createHash("sha256")
      .update(`${act}\n${canonicalJson(plain(input))}`)
      .digest("hex"),
  };
}

/** The API hands over instances of its input classes. */
function plain(input: unknown): unknown {
  return JSON.parse(JSON.stringify(input));
}

/**
 * Takes the key for this act, or gives back the first request's answer. A request still running under the same key
 * is waited for (the unique index sees to it); other input under the same key is refused.
 */
export async function takeKey(scope: Scope, { key, act, requestHash }: Claim): Promise<PlainOutput | null> {
  const { db, companyId, now } = scope;
  const taken = await prepared(
    db,
    sql`
    insert into idempotency (company_id, key, act, request_hash, created_at)
    values (${companyId}, ${key}, ${act}, ${requestHash}, ${now})
    on conflict (company_id, key) do nothing returning key`,
  );
  if (taken.length > 0) return null;
  const first = await db
    .selectFrom("idempotency")
    .where("companyId", "=", companyId)
    .where("key", "=", key)
    .select(["requestHash", "output"])
    .executeTakeFirstOrThrow();
  if (first.requestHash !== requestHash) throw new IdempotencyConflict(key);
  return first.output as PlainOutput;
}

export async function keepAnswer({ db, companyId }: Scope, { key }: Claim, output: PlainOutput): Promise<void> {
  await prepared(
    db,
    sql`
    update idempotency set output = ${JSON.stringify(output)}::jsonb where company_id = ${companyId} and key = ${key}`,
  );
}
