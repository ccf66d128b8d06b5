import { rotateApiKeyInput } from "@softmanager/inputs";
import { secondsAfter } from "../../../platform/clock.ts";
import { notFound } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { addApiKey, caller } from "../add-api-key.ts";
import { ApiKey } from "../model/api-key.ts";
import { ApiKeyNotActive, ApiKeyOfSomebodyElse } from "../problems.ts";

/** Replaces a key by a new one with the same name and scopes; both work for a while, so that nothing stops. */
export const rotateApiKey = useCase({
  name: "identity.rotateApiKey",
  permission: "api-key:manage-own",
  subject: "apiKey",
  input: rotateApiKeyInput,
  problems: [ApiKeyOfSomebodyElse, ApiKeyNotActive],
  async run(scope, { apiKeyId, overlapHours }) {
    const { em, companyId, now } = scope;
    const key = await em.findOne(ApiKey, { companyId, id: apiKeyId });
    if (!key) throw notFound("ApiKey");
    if (key.membershipId !== caller(scope.actor).membershipId) throw new ApiKeyOfSomebodyElse();
    if (!key.isActiveAt(now)) throw new ApiKeyNotActive();
    const { name, scopes, membershipId, expiresAt } = key;
    const next = await addApiKey(scope, { name, scopes, membershipId, expiresAt: expiresAt ?? null });
    const ends = secondsAfter(now, overlapHours * 3600);
    key.expiresAt = expiresAt && expiresAt < ends ? expiresAt : ends;
    key.replacedById = next.id;
    return { apiKeyId: next.id };
  },
});
