import {
  isEnumType,
  isInputObjectType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLSchema,
} from "graphql";
import "reflect-metadata";
import { Query, Resolver } from "type-graphql";
import { buildSchemaSync } from "type-graphql";
import { expect, test } from "vitest";
import { declareRequirements } from "../../src/platform/graphql/requirement.ts";
import { createSchema } from "../../src/schema.ts";

const schema: GraphQLSchema = createSchema();
const ownTypes = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID", "Query", "Mutation"]);

test("everything in the schema is described", () => {
  const silent = ownTypes.flatMap((type) => {
    const own = type.description || builtIn.has(type.name) ? [] : [type.name];
    if (isEnumType(type))
      return [
        ...own,
        ...type
          .getValues()
          .filter((value) => !value.description)
          .map((value) => `${type.name}.${value.name}`),
      ];
    if (!isObjectType(type) && !isInputObjectType(type)) return own;
    return [
      ...own,
      ...Object.values(type.getFields()).flatMap((field) =>
        silentParts(type.name, field as GraphQLField<unknown, unknown>),
      ),
    ];
  });
  expect(silent).toEqual([]);
});

function silentParts(type: string, field: GraphQLField<unknown, unknown>): string[] {
  const own = field.description ? [] : [`${type}.${field.name}`];
  return [
    ...own,
    ...(field.args ?? []).filter((arg) => !arg.description).map((arg) => `${type}.${field.name}(${arg.name})`),
  ];
}

test("every mutation answers with a union of its success and its problems", () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  const plain = mutations.filter(({ type }) => !("ofType" in type && isUnionType(type.ofType))).map(({ name }) => name);
  expect(plain).toEqual([]);
  for (const { type } of mutations) {
    const union = "ofType" in type ? type.ofType : null;
    const members = isUnionType(union) ? union.getTypes().map(({ name }) => name) : [];
    expect(members).toEqual(expect.arrayContaining(["InvalidInput", "VersionConflict", "IdempotencyConflict"]));
  }
});

test("every mutation takes one input, or none", () => {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(
    mutations.filter(({ args }) => args.length > 1 || (args[0] && args[0].name !== "input")).map(({ name }) => name),
  ).toEqual([]);
});

test("an operation that declares no permission does not start", () => {
  @Resolver()
  class Forgotten {
    @Query(() => String)
    forgotten(): string {
      return "open";
    }
  }
  expect(() => declareRequirements(buildSchemaSync({ resolvers: [Forgotten], validate: false }))).toThrow(
    "Query.forgotten declares no permission",
  );
});
