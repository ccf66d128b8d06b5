import type { Actor, ApiKeyHolder, Member } from "../../platform/actor.ts";
import { forbidden } from "../../platform/errors.ts";
import type { Scope } from "../../platform/scope.ts";
import { ApiKey } from "./model/api-key.ts";
import { hashToken, newToken } from "./model/token.ts";

export interface NewApiKey {
  name: string;
  scopes: string[];
  membershipId: string;
  expiresAt: Date | null;
}

/** Tells scanners of leaked secrets what they found. */
const prefix = "smk_";

/** Makes a key and hands its token to the caller alone. */
export async function addApiKey(scope: Scope, key: NewApiKey): Promise<ApiKey> {
  const token = prefix + newToken();
  const { companyId, em, now } = scope;
  const apiKey = em.create(ApiKey, {
    companyId,
    id: scope.newId(),
    ...key,
    tokenHint: token.slice(-4),
    createdAt: now,
  });
  await em.flush();
  await scope.db
    .insertInto("apiKeyDirectory")
    .values({ tokenHash: hashToken(token), companyId, apiKeyId: apiKey.id })
    .execute();
  scope.handOut(token);
  return apiKey;
}

/** Somebody with a membership in the company: a person there, or one of their keys. */
export function caller(actor: Actor): Member | ApiKeyHolder {
  if (!("membershipId" in actor)) throw forbidden("a membership");
  return actor;
}
