import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  books = await booksOf(service);
});
afterAll(() => service.close());

describe("the totals of a list", () => {
  test("stand per currency, never mixed, credit notes with minus", async () => {
    const invoice = await books.issues({ gross: "100.00" });
    await books.issues({ gross: "50.00" });
    await books.issues({ gross: "7.00", currency: "EUR" });
    await books.credits(invoice.id);
    expect(await totals({})).toEqual([
      { currency: "EUR", count: 1, gross: "7.00", payable: "7.00", balance: "7.00" },
      { currency: "RON", count: 3, gross: "50.00", payable: "50.00", balance: "50.00" },
    ]);
  });

  test("follow the filter and the selection, and leave cancelled documents out", async () => {
    const one = await books.issues({ gross: "10.00" });
    const two = await books.issues({ gross: "20.00" });
    await books.cancels({ documentId: two.id, expectedVersion: two.version, reason: "greșit" });
    await books.drafts({ gross: "40.00" });
    expect(await totals({ filter: { states: ["DRAFT"] } })).toMatchObject([
      { count: 1, gross: "40.00", balance: "0.00" },
    ]);
    expect(await totals({ ids: [one.id, two.id] })).toMatchObject([{ count: 1, gross: "10.00" }]);
    expect(await totals({ ids: [] })).toEqual([]);
  });

  test("tell a price agreed with VAT to the ban, whatever rounding it takes", async () => {
    const agreed = await books.drafts({ gross: "10.00", isTaxed: true });
    expect(await totals({ ids: [agreed.id] })).toMatchObject([{ gross: "9.99", payable: "10.00" }]);
  });

  test("of another company's documents are none", async () => {
    const { id } = await books.issues({ gross: "10.00" });
    const others = await booksOf(service);
    expect(await totals({ ids: [id] }, others)).toEqual([]);
  });
});

test("quick tabs tell how many documents each would show", async () => {
  await books.drafts({ gross: "1.00" });
  await books.issues({ gross: "1.00", dueDate: "2026-11-24" });
  await books.issues({ gross: "1.00", dueDate: "2026-12-02" });
  await books.issues({ gross: "1.00", dueDate: "2026-12-03" });
  const paid = await books.issues({ gross: "1.00" });
  await books.records({ amount: "1", allocations: [{ documentId: paid.id, amount: "1" }] });
  service.clock.advance({ days: 1 });
  const query = "{ documentCounts { tab count isExact } }";
  const { documentCounts } = await books.client.get<{ documentCounts: { tab: string; count: number }[] }>(query);
  const counts = Object.fromEntries(documentCounts.map(({ tab, count }) => [tab, count]));
  expect(counts).toEqual({ ALL: 5, DRAFTS: 1, OPEN: 3, DUE_SOON: 1, OVERDUE: 1 });
  expect(documentCounts.every((tab) => "isExact" in tab && tab.isExact === true)).toBe(true);
});

async function totals(variables: object, of: Books = books): Promise<object[]> {
  const query = `query($filter: DocumentFilter, $ids: [ID!]) {
    documentTotals(filter: $filter, ids: $ids) { currency count gross payable balance } }`;
  return (await of.client.get<{ documentTotals: object[] }>(query, variables)).documentTotals;
}
