import { createHash } from "node:crypto";
import { canonicalJson } from "@softmanager/domain";
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
export async function takeKey(scope: Scope, claim: Claim): Promise<PlainOutput | null> {
  const { companyId } = scope;
  const taken = await scope.db
    .insertInto("idempotency")
    .values({ companyId, ...claim, createdAt: scope.now })
    .onConflict((conflict) => conflict.columns(["companyId", "key"]).doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows) return null;
  const first = await scope.db
    .selectFrom("idempotency")
    .where("companyId", "=", companyId)
    .where("key", "=", claim.key)
    .select(["requestHash", "output"])
    .executeTakeFirstOrThrow();
  if (first.requestHash !== claim.requestHash) throw new IdempotencyConflict(claim.key);
  return first.output as PlainOutput;
}

export async function keepAnswer(scope: Scope, claim: Claim, output: PlainOutput): Promise<void> {
  await scope.db
    .updateTable("idempotency")
    .set({ output: JSON.stringify(output) })
    .where("companyId", "=", scope.companyId)
    .where("key", "=", claim.key)
    .execute();
}
