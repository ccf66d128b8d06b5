import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T08:00:00Z");
  books = await booksOf(service);
});
afterAll(() => service.close());

describe("what is still to come in", () => {
  test("stands per currency: all of it, what is late and what is due within seven days", async () => {
    await books.issues({ gross: "100.00", dueDate: "2026-11-24" });
    await books.issues({ gross: "40.00", dueDate: "2026-12-02" });
    await books.issues({ gross: "7.00", dueDate: "2026-12-24" });
    await books.issues({ gross: "9.00", dueDate: "2026-11-30", currency: "EUR" });
    service.clock.advance({ days: 1 });
    const ron = { currency: "RON", open: "147.00", openCount: 3 };
    const eur = { currency: "EUR", open: "9.00", openCount: 1 };
    expect(await outstanding()).toEqual([
      { ...ron, overdue: "100.00", overdueCount: 1, dueSoon: "40.00", dueSoonCount: 1 },
      { ...eur, overdue: "0.00", overdueCount: 0, dueSoon: "9.00", dueSoonCount: 1 },
    ]);
  });

  test("is less by what was paid, and nothing once all is paid, credited or cancelled", async () => {
    const paid = await books.issues({ gross: "50.00" });
    await books.records({ amount: "20", allocations: [{ documentId: paid.id, amount: "20" }] });
    expect(await outstanding()).toMatchObject([{ currency: "RON", open: "30.00", openCount: 1 }]);
    await books.records({ amount: "30", allocations: [{ documentId: paid.id, amount: "30" }] });
    const credited = await books.issues({ gross: "10.00" });
    await books.credits(credited.id);
    const wrong = await books.issues({ gross: "5.00" });
    await books.cancels({ documentId: wrong.id, expectedVersion: wrong.version, reason: "greșit" });
    expect(await outstanding()).toEqual([]);
  });

  test("leaves out drafts, and what is owed to another company", async () => {
    await books.drafts({ gross: "10.00" });
    const theirs = await booksOf(service);
    await theirs.issues({ gross: "10.00" });
    expect(await outstanding()).toEqual([]);
  });
});

describe("what each customer owes", () => {
  test("stands beside those found, per currency, with the part that is late", async () => {
    const { id: customerId } = await books.customer();
    await books.issues({ gross: "100.00", dueDate: "2026-11-24", customerId });
    await books.issues({ gross: "40.00", dueDate: "2026-12-02", customerId });
    await books.issues({ gross: "9.00", dueDate: "2026-12-02", currency: "EUR", customerId });
    service.clock.advance({ days: 1 });
    const { customersByText } = await books.client.get<{ customersByText: { id: string; owes: object[] }[] }>(
      `{ customersByText(text: "") { id owes { currency open overdue } } }`,
    );
    expect(customersByText.find(({ id }) => id === customerId)?.owes).toEqual([
      { currency: "EUR", open: "9.00", overdue: "0.00" },
      { currency: "RON", open: "140.00", overdue: "100.00" },
    ]);
  });
});

describe("documents by due date", () => {
  test("come the earliest due first, page by page, without those that ask for nothing", async () => {
    for (const dueDate of ["2026-12-20", "2026-11-26", "2026-12-02"]) await books.issues({ gross: "1.00", dueDate });
    await books.drafts({ gross: "1.00", dueDate: "2026-11-25" });
    expect(await dueDates()).toEqual(["2026-11-26", "2026-12-02", "2026-12-20"]);
    expect(await dueDates({ payment: "DUE_SOON" })).toEqual(["2026-11-26"]);
    service.clock.advance({ days: 3 });
    expect(await dueDates({ payment: "OVERDUE" })).toEqual(["2026-11-26"]);
    expect(await dueDates({ payment: "DUE_SOON" })).toEqual(["2026-12-02"]);
  });
});

async function outstanding(): Promise<object[]> {
  const query = "{ outstanding { currency open openCount overdue overdueCount dueSoon dueSoonCount } }";
  return (await books.client.get<{ outstanding: object[] }>(query)).outstanding;
}

interface DocumentPage {
  edges: { node: { dueDate: string } }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Two a page, so that a cursor of this order is used too. */
async function dueDates(filter: object = {}): Promise<string[]> {
  const query = `query($after: String, $filter: DocumentFilter) {
    documents(first: 2, after: $after, filter: $filter, orderBy: { field: DUE, direction: ASC }) {
      edges { node { dueDate } } pageInfo { hasNextPage endCursor } } }`;
  const found: string[] = [];
  for (let after: string | null = null, hasMore = true; hasMore;) {
    const { documents }: { documents: DocumentPage } = await books.client.get(query, { after, filter });
    found.push(...documents.edges.map(({ node }) => node.dueDate));
    ({ endCursor: after, hasNextPage: hasMore } = documents.pageInfo);
  }
  return found;
}
