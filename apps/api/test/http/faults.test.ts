import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createLog } from "../../src/platform/log.ts";
import { startService, type TestService } from "../service.ts";
import { booksOf, type Books } from "../stories/receivables.ts";

const lines: string[] = [];
let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService({ log: createLog("debug", { write: (line: string) => void lines.push(line) }) });
  books = await booksOf(service);
});
beforeEach(() => void lines.splice(0));
afterAll(() => service.close());

const headers = () => ({ cookie: books.client.cookie ?? "", "company-id": books.companyId });
const ask = (query: string, variables: object = {}) =>
  service.app.inject({ method: "POST", url: "/graphql", headers: headers(), payload: { query, variables } });

/** Anything that tells how the service is made or what it worked on. */
const inside = /\n\s+at |\.ts\b|\.js\b|node_modules|select |insert |relation|product_|pg_|constraint|kysely|mikro/i;

/** Something nobody foresaw: a table is gone for a moment. */
async function withoutTable<Output>(table: string, work: () => Promise<Output>): Promise<Output> {
  await service.owner.query(`alter table ${table} rename to ${table}_gone`);
  try {
    return await work();
  } finally {
    await service.owner.query(`alter table ${table}_gone rename to ${table}`);
  }
}

const logged = () => lines.map((line) => JSON.parse(line) as Record<string, unknown>);

describe("what nobody foresaw", () => {
  test.each([
    ["in a list", "{ products(first: 5) { edges { node { name } } } }"],
    [
      "in an act",
      `mutation { createProduct(input: { name: "Ceai", unitCode: "H87", currency: "RON", unitPrice: "5", priceMode: NET,
         taxCategory: S, taxRate: "21" }) { __typename } }`,
    ],
  ])("%s is told as a reference, without a word about the inside", async (_where, query) => {
    const response = await withoutTable("product", () => ask(query));
    const { errors } = response.json<{ errors: { message: string; extensions: Record<string, unknown> }[] }>();
    expect(errors).toMatchObject([{ extensions: { code: "INTERNAL", reference: response.headers["request-id"] } }]);
    expect(response.body).not.toMatch(inside);
    const line = logged().find(({ reference }) => reference === response.headers["request-id"]);
    expect(line).toMatchObject({ msg: "unforeseen", fault: { code: "42P01" } });
  });

  test("on a page is told as a reference too", async () => {
    const { id } = await books.issues({ gross: "10" });
    lines.splice(0);
    const response = await withoutTable("document_pdf", () =>
      service.app.inject({ url: `/documents/${id}/pdf`, headers: headers() }),
    );
    expect(response.statusCode).toBe(500);
    expect(response.body).toContain(String(response.headers["request-id"]));
    expect(response.body).not.toMatch(inside);
    expect(logged()).toContainEqual(
      expect.objectContaining({ requestId: response.headers["request-id"], status: 500 }),
    );
  });

  test("of a refused request is told in words, not in the library's insides", async () => {
    for (const payload of ["{", '{"query": 5}', '{"query": "{"}', '{"query": "{ nothing }"}']) {
      const json = { ...headers(), "content-type": "application/json" };
      const response = await service.app.inject({ method: "POST", url: "/graphql", headers: json, payload });
      expect(response.body).not.toMatch(/\n\s+at |node_modules|stack/i);
    }
  });
});

describe("every request", () => {
  test("has a name of its own, which its answer, its audit row and the log know", async () => {
    const created = await ask(
      `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ... on Document { id } } }`,
      { input: { kind: "INVOICE", content: null } },
    );
    const other = await ask("{ __typename }");
    expect(created.headers["request-id"]).toMatch(/^[0-9a-f-]{36}$/);
    expect(other.headers["request-id"]).not.toBe(created.headers["request-id"]);
    expect(logged().map(({ requestId }) => requestId)).toContain(other.headers["request-id"]);
    await books.issues({ gross: "10" });
    const { rows } = await service.owner.query<{ request_id: string }>("select request_id from audit order by at, id");
    expect(logged().map(({ requestId }) => requestId)).toContain(rows.at(-1)?.request_id);
  });

  test("leaves nothing personal in the log, not even at its most talkative", async () => {
    await books.customer({ name: "Țurcanu Ștefania Exemplu", email: "stefania@client.example" });
    await service.app.inject({
      method: "POST",
      url: "/graphql",
      remoteAddress: "203.0.113.99",
      headers: { ...headers(), "user-agent": "Firefox of somebody" },
      payload: {
        query: 'mutation { signIn(input: { email: "ana@exemplu.ro", password: "parola mea" }) { __typename } }',
      },
    });
    await withoutTable("customer", () =>
      books.customer({ name: "Țurcanu Ștefania Exemplu", email: "stefania@client.example" }).catch(() => {}),
    );
    expect(lines.length).toBeGreaterThan(2);
    const text = lines.join("\n");
    expect(text).not.toMatch(/stefania|țurcanu|ana@|parola|203\.0\.113|firefox/i);
    expect(text).not.toContain(books.client.cookie?.split("=")[1] ?? "a cookie");
  });
});

test("health is told without looking, readiness by asking the database", async () => {
  expect((await service.app.inject("/livez")).json()).toEqual({ ok: true });
  expect((await service.app.inject("/readyz")).json()).toEqual({ ok: true });
});
