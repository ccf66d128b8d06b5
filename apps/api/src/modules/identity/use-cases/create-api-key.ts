import { createApiKeyInput } from "@softmanager/inputs";
import { secondsAfter } from "../../../platform/clock.ts";
import { useCase } from "../../../platform/use-case.ts";
import { addApiKey, caller } from "../add-api-key.ts";
import { ScopesNotHeld } from "../problems.ts";

/** Makes a key for the caller's programs; it can do no more than the caller, and its token is shown once. */
export const createApiKey = useCase({
  name: "identity.createApiKey",
  permission: "api-key:manage-own",
  subject: "apiKey",
  input: createApiKeyInput,
  problems: [ScopesNotHeld],
  async run(scope, { name, scopes, expiresInDays }) {
    const { permissions, membershipId } = caller(scope.actor);
    const held = new Set<string>(permissions);
    const missing = scopes.filter((each) => !held.has(each));
    if (missing.length > 0) throw new ScopesNotHeld(missing);
    const expiresAt = expiresInDays ? secondsAfter(scope.now, expiresInDays * 86_400) : null;
    const key = await addApiKey(scope, { name, scopes: [...new Set(scopes)].toSorted(), membershipId, expiresAt });
    return { apiKeyId: key.id };
  },
});
