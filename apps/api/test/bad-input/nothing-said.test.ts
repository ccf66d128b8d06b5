import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createSchema } from "../../src/schema.ts";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";

const schema = createSchema();
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name, args: [input] }) =>
  input ? [{ name, type: input.type }] : [],
);

/** What must be said all the same, since something beside it was, or was not: the refusal tells which. */
const dependent = new Set([
  "selection.ids", // or `all`
  "expiresOn", // or `expiresInDays`, or `neverExpires`
  "swift", // an account abroad has no IBAN to tell its bank by
  "fiscalCode", // a person alone may have none
  "dueDateRule.days", // of the type DAYS
  "content.dueDateRule.days",
  "email", // or the company's short name and the user name
]);

let service: TestService;
let seller: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  seller = await aFoundedCompany(service);
});
afterAll(() => service.close());

test.each(mutations)("$name takes null for what may be left out", async ({ name, type }) => {
  for (const isDeep of [false, true]) {
    const said = inputOf(type, isDeep);
    if (said.nulls.size === 0) continue;
    const query = `mutation ($input: ${String(type)}) { ${name}(input: $input) {
      __typename ... on InvalidInput { issues { path } } } }`;
    const { data, errors } = await seller.client.ask<Record<string, { issues?: { path: string }[] }>>(query, {
      input: said.input,
    });
    expect(errors?.map(({ extensions }) => extensions.code).filter((code) => code !== "NOT_FOUND") ?? []).toEqual([]);
    const refused = (data?.[name]?.issues ?? []).map(({ path }) => path);
    expect(refused.filter((path) => said.nulls.has(path) && !dependent.has(path))).toEqual([]);
  }
});

interface Said {
  input: unknown;
  /** Where it says null. */
  nulls: ReadonlySet<string>;
}

/** Something in every field that must be there, null in all others; deep says null inside of optional objects, not for them. */
function inputOf(type: GraphQLInputType, isDeep: boolean): Said {
  const nulls = new Set<string>();
  function valueOf(asked: GraphQLInputType, path: string): unknown {
    if (isNonNullType(asked)) return something(asked.ofType, path);
    if (isDeep && isInputObjectType(getNamedType(asked))) return something(asked, path);
    nulls.add(path);
    return null;
  }
  function something(asked: GraphQLInputType, path: string): unknown {
    if (isNonNullType(asked)) return something(asked.ofType, path);
    if (isListType(asked)) return [something(asked.ofType, `${path}.0`)];
    if (isInputObjectType(asked)) {
      const fields = Object.values(asked.getFields());
      const below = (name: string) => (path ? `${path}.${name}` : name);
      return Object.fromEntries(fields.map((field) => [field.name, valueOf(field.type, below(field.name))]));
    }
    if (isEnumType(asked)) return asked.getValues()[0]?.name;
    const scalars: Record<string, unknown> = { ID: seller.companyId, String: "2026-11-01", Int: 1, Boolean: false };
    return scalars[asked.name];
  }
  return { input: something(type, ""), nulls };
}
