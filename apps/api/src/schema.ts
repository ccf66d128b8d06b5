import type { GraphQLSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { describeInputs } from "./platform/graphql/describe-inputs.ts";
import { declareRequirements } from "./platform/graphql/requirement.ts";
import { resolvers } from "./resolvers.ts";

/** The public schema; throws when an operation declares no permission. */
export function createSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...resolvers] as unknown as NonEmptyArray<() => unknown>,
    validate: false,
  });
  describeInputs(schema);
  declareRequirements(schema);
  return schema;
}
