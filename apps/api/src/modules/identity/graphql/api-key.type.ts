import { Field, ID, InputType, Int, ObjectType } from "type-graphql";
import { idempotencyKey } from "../../../platform/graphql/input-fields.ts";

@ObjectType({ description: "A key for a partner's program.", simpleResolvers: true })
export class ApiKey {
  @Field(() => ID, { description: "Id of the key." })
  id!: string;

  @Field(() => String, { description: "What it is for." })
  name!: string;

  @Field(() => String, { description: "The last four characters of its token." })
  tokenHint!: string;

  @Field(() => [String], { description: "What it may do, as permissions." })
  scopes!: string[];

  @Field(() => String, { description: "Name of the person it acts for." })
  personName!: string;

  @Field(() => Boolean, { description: "Whether it acts for whoever asks." })
  isOwn!: boolean;

  @Field(() => String, { description: "When it was made; ISO instant." })
  createdAt!: string;

  @Field(() => String, { nullable: true, description: "When it dies by itself; ISO instant." })
  expiresAt!: string | null;

  @Field(() => String, { nullable: true, description: "When it was last used, to a minute; ISO instant." })
  lastUsedAt!: string | null;

  @Field(() => String, { nullable: true, description: "When it was revoked; ISO instant." })
  revokedAt!: string | null;

  @Field(() => ID, { nullable: true, description: "The key that took over when it was rotated." })
  replacedById!: string | null;

  @Field(() => Boolean, { description: "Whether it works now." })
  isActive!: boolean;
}

@ObjectType({ description: "A key just made.", simpleResolvers: true })
export class NewApiKey {
  @Field(() => ApiKey, { description: "The key." })
  apiKey!: ApiKey;

  @Field(() => String, {
    nullable: true,
    description: "Its token, shown this once; null when an earlier request is repeated.",
  })
  token!: string | null;
}

@InputType({ description: "A key for a partner's program." })
export class CreateApiKeyInput {
  @Field(() => String, { description: "What it is for." })
  name!: string;

  @Field(() => [String], { description: "What it may do; no more than the caller may." })
  scopes!: string[];

  @Field(() => Int, { nullable: true, description: "Days until it dies by itself; null for never." })
  expiresInDays?: number | null;

  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Which key to end." })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: "Id of the key." })
  apiKeyId!: string;
}

@InputType({ description: "Which key to replace." })
export class RotateApiKeyInput {
  @Field(() => ID, { description: "Id of one of the caller's own keys." })
  apiKeyId!: string;

  @Field(() => Int, { defaultValue: 24, description: "Hours that the old key keeps working, 0 to 720." })
  overlapHours!: number;

  @idempotencyKey idempotencyKey?: string | null;
}
