import { glob, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { getIntrospectionQuery, Kind, parse, print } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { limits } from "../../src/platform/graphql/limits.ts";
import { measureOf } from "../../src/platform/graphql/measure.ts";
import { createSchema } from "../../src/schema.ts";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";

const root = fileURLToPath(new URL("../../../..", import.meta.url));

let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  service = await startService();
  company = await aFoundedCompany(service);
});
afterAll(() => service.close());

/** What is asked too much, and how the refusal tells it. */
const excesses: Record<string, { query: string; code: string; limit: number; asked?: number }> = {
  aliases: {
    query: `{ ${Array.from({ length: 31 }, (_each, index) => `a${index}: __typename`).join(" ")} }`,
    code: "TOO_MANY_ALIASES",
    limit: 30,
    asked: 31,
  },
  "aliases hidden in fragments that double each other": {
    query: `{ ...F0 } ${doubling(30, "a: __typename")}`,
    code: "TOO_MANY_ALIASES",
    limit: 30,
    asked: 2 ** 30,
  },
  words: { query: `{ ${"__typename ".repeat(4001)} }`, code: "QUERY_TOO_LONG", limit: 4000 },
  objects: {
    query: "{ documents(first: 100) { edges { node { mails { recipients { log { at } } } } } } }",
    code: "QUERY_TOO_COSTLY",
    limit: 10_000,
    asked: 100 * (1 + 1 + 1 + 5 * (1 + 5 * (1 + 5))),
  },
};

/** Fragments of which each spreads the next twice. */
function doubling(times: number, inner: string): string {
  const fragments = Array.from({ length: times }, (_each, level) => {
    const next = `...F${level + 1}`;
    return `fragment F${level} on Query { ${next} ...G${level} } fragment G${level} on Query { ${next} }`;
  });
  return [...fragments, `fragment F${times} on Query { ${inner} }`].join(" ");
}

describe("what one request may ask for", () => {
  test.each(Object.entries(excesses))("has a limit of %s, told with its figures", async (_name, { query, ...told }) => {
    const response = await post({ query });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: told }] });
    expect(response.json()).not.toHaveProperty("data.documents");
  });

  test("leaves room for two of anything that the application asks, on the largest page, and for deeper ones", async () => {
    const asked = await everythingAsked();
    expect(asked.length).toBeGreaterThan(50);
    const near = asked.filter(
      ({ measure, tokens }) =>
        measure.depth + 4 > limits.depth ||
        measure.aliases * 2 > limits.aliases ||
        measure.cost * 2 > limits.cost ||
        tokens * 2 > limits.tokens,
    );
    expect(near).toEqual([]);
  });

  test("is told back with every answer", async () => {
    const response = await post({ query: "{ customers(first: 20) { edges { node { id } } } }" });
    expect(response.json()).toMatchObject({ extensions: { cost: { requested: 60, limit: limits.cost } } });
  });

  test("is at most a hundred rows a page", async () => {
    const response = await post({ query: "{ customers(first: 101) { edges { node { id } } } }" });
    expect(response.json()).toMatchObject({
      errors: [{ extensions: { code: "BAD_USER_INPUT", argument: "first", limit: 100, asked: 101 } }],
    });
  });

  test("is one operation, not a batch", async () => {
    const response = await post([{ query: "{ __typename }" }, { query: "{ __typename }" }]);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  });

  test("is two megabytes at most", async () => {
    const response = await post({ query: `{ __typename } # ${"x".repeat(limits.bodyBytes)}` });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toMatchObject({
      errors: [{ extensions: { code: "REQUEST_TOO_LARGE", limit: limits.bodyBytes, asked: expect.any(Number) } }],
    });
  });

  test("includes the whole schema: it is a public contract", async () => {
    const response = await post({ query: getIntrospectionQuery() });
    expect(response.json()).toMatchObject({ data: { __schema: { queryType: { name: "Query" } } } });
  });
});

async function everythingAsked() {
  const schema = createSchema();
  const asked = [];
  for await (const path of glob("apps/web/src/**/*.graphql", { cwd: root })) {
    const text = await readFile(`${root}/${path}`, "utf8");
    const document = parse(text);
    for (const operation of document.definitions) {
      if (operation.kind !== Kind.OPERATION_DEFINITION) continue;
      const measure = measureOf({ schema, document, operation, variables: { first: 100 } });
      const tokens = print(operation).split(/\s+/).length;
      asked.push({ name: operation.name?.value, measure, tokens });
    }
  }
  return asked;
}

function post(payload: object) {
  return service.app.inject({
    method: "POST",
    url: "/graphql",
    headers: { cookie: company.client.cookie ?? "", "company-id": company.companyId },
    payload,
  });
}
