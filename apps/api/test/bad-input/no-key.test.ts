import { getNamedType, isEnumType, isLeafType, isNonNullType, type GraphQLArgument } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSchema } from "../../src/schema.ts";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";

const queries = Object.values(createSchema().getQueryType()?.getFields() ?? {});
const asking = queries.filter(({ args }) => args.some(isKey));

let service: TestService;
let seller: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  seller = await aFoundedCompany(service);
});
afterAll(() => service.close());

test("there are queries that take keys", () => {
  expect(asking.length).toBeGreaterThan(8);
});

test.each(["", "12", "-".repeat(36), `${"-".repeat(35)}'`, "0".repeat(36)])("%o is the key of nothing", async (key) => {
  for (const { name, type, args } of asking) {
    const given = args.filter((argument) => isKey(argument) || isNonNullType(argument.type));
    const declared = given.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(", ");
    const passed = given.map((argument) => `${argument.name}: $${argument.name}`).join(", ");
    const shown = isLeafType(getNamedType(type)) ? "" : "{ __typename }";
    const variables = Object.fromEntries(given.map((argument) => [argument.name, valueOf(argument, key)]));
    const { errors = [] } = await seller.client.ask(`query (${declared}) { ${name}(${passed}) ${shown} }`, variables);
    const codes = errors.map(({ extensions }) => extensions.code);
    expect([name, codes.filter((code) => code !== "NOT_FOUND" && code !== "BAD_USER_INPUT")]).toEqual([name, []]);
  }
});

function isKey({ type }: GraphQLArgument): boolean {
  return getNamedType(type).name === "ID";
}

function valueOf(argument: GraphQLArgument, key: string): unknown {
  const type = getNamedType(argument.type);
  if (isKey(argument)) return String(argument.type).startsWith("[") ? [key] : key;
  return isEnumType(type) ? type.getValues()[0]?.name : type.name === "Int" ? 1 : "RON";
}
