import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { migrations } from "../../../../migrations/index.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
let bistro: { id: string; version: number };
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  books = await booksOf(service);
  bistro = await books.customer({ name: "Bistro Verde Țărănesc S.R.L." });
});
afterAll(() => service.close());

describe("a search among payments", () => {
  test("finds who paid, the reference, the amount as people write it and the number of what was paid", async () => {
    const invoice = await books.issues({ gross: "1493.82", customerId: bistro.id });
    const number = await numberOf(invoice.id);
    const payment = await books.records({
      customerId: bistro.id,
      amount: "1493.82",
      reference: "OP 7781/B",
      allocations: [{ documentId: invoice.id, amount: "1493.82" }],
    });
    await books.records({ amount: "5", reference: "casa 3", allocations: [] });
    for (const search of ["taranesc", "op 7781", "1.493,82", "1493,82", "1493.82", number, `bistro ${number}`]) {
      expect(await found({ search }), search).toEqual([payment.id]);
    }
    expect(await found({ search: "taranesc casa" })).toEqual([]);
  });

  test("follows the parts of a payment: set against a document later, and taken back", async () => {
    const payment = await books.records({ customerId: bistro.id, amount: "100", allocations: [] });
    const invoice = await books.issues({ gross: "100.00", customerId: bistro.id });
    const search = await numberOf(invoice.id);
    expect(await found({ search })).toEqual([]);
    const allocated = await books.allocates({ paymentId: payment.id });
    expect(await found({ search })).toEqual([payment.id]);
    const [part] = allocated.allocations as { id: string }[];
    await books.unallocates({ allocationId: part?.id });
    expect(await found({ search })).toEqual([]);
  });

  test("knows a customer by the name of today", async () => {
    const payment = await books.records({ customerId: bistro.id, amount: "100", allocations: [] });
    await service.owner.query(
      `begin; select set_config('app.company_id', '${books.companyId}', true);
       update search_entry set text_folded = ' trattoria rossa' where kind = 'CUSTOMER' and id = '${bistro.id}'; commit`,
    );
    expect(await found({ search: "trattoria" })).toEqual([payment.id]);
  });

  test("is narrowed by the rest of the filter, and shows nothing of other companies", async () => {
    await books.records({ customerId: bistro.id, amount: "100", method: "CASH", allocations: [] });
    expect(await found({ search: "bistro", methods: ["CASH"] })).toHaveLength(1);
    expect(await found({ search: "bistro", methods: ["BANK"] })).toEqual([]);
    const others = await booksOf(service);
    expect(await found({ search: "bistro" }, others)).toEqual([]);
  });

  test("finds what was recorded before payments were searched", async () => {
    const invoice = await books.issues({ gross: "1493.82", customerId: bistro.id });
    const payment = await books.records({ customerId: bistro.id, amount: "1493.82", reference: "OP 99" });
    await inBooks("delete from search_entry where kind = 'PAYMENT'");
    await runMigrationAgain("20261128003100-payments-found");
    for (const search of ["taranesc", "1.493,82", "op 99", await numberOf(invoice.id)]) {
      expect(await found({ search }), search).toEqual([payment.id]);
    }
  });
});

test("quick tabs tell how many payments each would show, under the same words", async () => {
  await books.issues({ gross: "60.00", customerId: bistro.id });
  await books.records({ customerId: bistro.id, amount: "100", reference: "unu" });
  await books.records({ amount: "7", reference: "doi", allocations: [] });
  const wrong = await books.records({ amount: "8", reference: "unu", allocations: [] });
  await books.reverses({ paymentId: wrong.id, expectedVersion: wrong.version, reason: "dublură" });
  expect(await counts({})).toEqual({ ALL: 3, CREDIT: 2, REVERSED: 1 });
  expect(await counts({ search: "unu" })).toEqual({ ALL: 2, CREDIT: 1, REVERSED: 1 });
  expect(await counts({ search: "unu", isReversed: true })).toEqual({ ALL: 2, CREDIT: 1, REVERSED: 1 });
  expect(await counts({ customerId: bistro.id })).toEqual({ ALL: 1, CREDIT: 1, REVERSED: 0 });
});

async function found(filter: object, of: Books = books): Promise<string[]> {
  const query = "query($filter: PaymentFilter) { payments(filter: $filter) { edges { node { id } } } }";
  const { payments } = await of.client.get<{ payments: { edges: { node: { id: string } }[] } }>(query, { filter });
  return payments.edges.map(({ node }) => node.id);
}

async function counts(filter: object): Promise<Record<string, number>> {
  const query = "query($filter: PaymentFilter) { paymentCounts(filter: $filter) { tab count isExact } }";
  type Answer = { paymentCounts: { tab: string; count: number; isExact: boolean }[] };
  const { paymentCounts } = await books.client.get<Answer>(query, { filter });
  expect(paymentCounts.every(({ isExact }) => isExact)).toBe(true);
  return Object.fromEntries(paymentCounts.map(({ tab, count }) => [tab, count]));
}

async function numberOf(id: string): Promise<string> {
  const { document } = await books.client.get<{ document: { number: string } }>(
    "query($id: ID!) { document(id: $id) { number } }",
    { id },
  );
  return document.number;
}

function inBooks(statement: string) {
  return service.owner.query(
    `begin; select set_config('app.company_id', '${books.companyId}', true); ${statement}; commit`,
  );
}

/** What a migration does to data that is there already. */
async function runMigrationAgain(name: string): Promise<void> {
  const Migration = migrations.find((migration) => migration.name === name)?.class;
  if (!Migration) throw new Error(`There is no migration ${name}.`);
  const statements: string[] = [];
  const migration = Object.create(Migration.prototype) as InstanceType<typeof Migration>;
  Object.assign(migration, { addSql: (sql: string) => statements.push(sql) });
  migration.up();
  await service.owner.query(`begin; ${statements.join("; ")}; commit`);
}
