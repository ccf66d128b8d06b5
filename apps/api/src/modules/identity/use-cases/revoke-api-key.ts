import { revokeApiKeyInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { ApiKey } from "../model/api-key.ts";

/** Ends a key at once, whoever it belongs to; ending it twice does no harm. */
export const revokeApiKey = useCase({
  name: "identity.revokeApiKey",
  permission: "api-key:manage",
  subject: "apiKey",
  input: revokeApiKeyInput,
  problems: [],
  async run({ em, companyId, now }, { apiKeyId }) {
    const key = await em.findOne(ApiKey, { companyId, id: apiKeyId });
    if (!key) throw notFound("ApiKey");
    key.revokedAt ??= now;
    return { apiKeyId };
  },
});
