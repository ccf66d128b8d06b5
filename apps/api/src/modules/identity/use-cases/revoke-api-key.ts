import { revokeApiKeyInput } from "@softmanager/inputs";
import { forbidden, notFound } from "../../../platform/errors.ts";
import { isPermitted } from "../../../platform/permissions.ts";
import { useCase } from "../../../platform/use-case.ts";
import { caller } from "../add-api-key.ts";
import { ApiKey } from "../model/api-key.ts";

/** Ends a key at once: one of the caller's own, or anybody's where they may manage all; ending it twice does no harm. */
export const revokeApiKey = useCase({
  name: "identity.revokeApiKey",
  permission: "api-key:manage-own",
  subject: "apiKey",
  input: revokeApiKeyInput,
  problems: [],
  async run({ actor, em, companyId, now }, { apiKeyId }) {
    const key = await em.findOne(ApiKey, { companyId, id: apiKeyId });
    if (!key) throw notFound("ApiKey");
    const isOwn = key.membershipId === caller(actor).membershipId;
    if (!isOwn && !isPermitted(actor, "api-key:manage")) throw forbidden("api-key:manage");
    key.revokedAt ??= now;
    return { apiKeyId };
  },
});
