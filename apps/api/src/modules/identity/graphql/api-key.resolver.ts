import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { caller } from "../add-api-key.ts";
import { apiKeyById, apiKeysOf } from "../api-keys-of.ts";
import { createApiKey } from "../use-cases/create-api-key.ts";
import { revokeApiKey } from "../use-cases/revoke-api-key.ts";
import { rotateApiKey } from "../use-cases/rotate-api-key.ts";
import { ApiKey, CreateApiKeyInput, NewApiKey, RevokeApiKeyInput, RotateApiKeyInput } from "./api-key.type.ts";

const CreateApiKeyResult = resultOf("CreateApiKeyResult", NewApiKey, createApiKey);
const RevokeApiKeyResult = resultOf("RevokeApiKeyResult", ApiKey, revokeApiKey);
const RotateApiKeyResult = resultOf("RotateApiKeyResult", NewApiKey, rotateApiKey);

@Resolver()
export class ApiKeyResolver {
  @Query(() => [ApiKey], { description: "The company's keys, newest first; those that work no more too." })
  @Requires("api-key:read")
  async apiKeys(@Ctx() context: GraphQLContext): Promise<object[]> {
    return apiKeysOf(await db(context), asked(context));
  }

  @Query(() => [ApiKey], { description: "The caller's own keys, newest first; those that work no more too." })
  @Requires("api-key:manage-own")
  async myApiKeys(@Ctx() context: GraphQLContext): Promise<object[]> {
    return apiKeysOf(await db(context), { ...asked(context), isOwnOnly: true });
  }

  @Mutation(() => CreateApiKeyResult, { description: "Makes a key; its token is shown this once." })
  @Performs(createApiKey)
  createApiKey(
    @Arg("input", () => CreateApiKeyInput, { description: "The key." }) input: CreateApiKeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, createApiKey, input, { success: "NewApiKey", present: (output) => newKey(context, output) });
  }

  @Mutation(() => RevokeApiKeyResult, {
    description: "Ends a key at once: one of the caller's own, or anybody's with `api-key:manage`.",
  })
  @Performs(revokeApiKey)
  revokeApiKey(
    @Arg("input", () => RevokeApiKeyInput, { description: "Which key." }) input: RevokeApiKeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, revokeApiKey, input, { success: "ApiKey", present: (output) => keyOf(context, output) });
  }

  @Mutation(() => RotateApiKeyResult, {
    description: "Replaces one of the caller's own keys by a new one; both work for a while.",
  })
  @Performs(rotateApiKey)
  rotateApiKey(
    @Arg("input", () => RotateApiKeyInput, { description: "Which key." }) input: RotateApiKeyInput,
    @Ctx() context: GraphQLContext,
  ): Promise<object> {
    return act(context, rotateApiKey, input, { success: "NewApiKey", present: (output) => newKey(context, output) });
  }
}

function asked(context: GraphQLContext) {
  const { membershipId } = caller(context.actor);
  return { companyId: company(context), membershipId, now: context.services.clock.now() };
}

async function keyOf(context: GraphQLContext, { apiKeyId: id }: { apiKeyId: string }): Promise<object> {
  return apiKeyById(await db(context), { ...asked(context), id });
}

async function newKey(context: GraphQLContext, output: { apiKeyId: string }): Promise<object> {
  return { apiKey: await keyOf(context, output), token: context.secret ?? null };
}
