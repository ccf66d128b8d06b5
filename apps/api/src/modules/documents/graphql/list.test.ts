import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, contentOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  books = await booksOf(service);
});
afterAll(() => service.close());

describe("the list of documents, searched", () => {
  test.each(["DESC", "ASC"])("keeps its order by date from page to page (%s)", async (direction) => {
    const days = ["2026-11-24", "2026-11-20", "2026-11-24", "2026-11-22", "2026-11-20"];
    for (const day of days) await draftsOn(day);
    const orderBy = { field: "DATE", direction };
    const whole = await idsOf({ first: 100, orderBy });
    expect(whole).toHaveLength(days.length);
    expect(await pagesOf({ first: 2, orderBy, filter: { search: "comert model" } })).toEqual(whole);
  });

  test.each(["UPDATED", "DATE"])("finds the same under another filter, by %s", async (field) => {
    const [draft] = [await books.drafts({ gross: "10.00" }), await books.issues({ gross: "20.00" })];
    const filter = { search: "bucuresti", states: ["DRAFT"] };
    expect(await idsOf({ first: 10, filter, orderBy: { field, direction: "DESC" } })).toEqual([draft.id]);
    expect(await idsOf({ first: 10, filter: { search: "cluj", states: ["DRAFT"] } })).toEqual([]);
  });

  test("shows a document where its day of issue puts it, at once", async () => {
    const [early, late] = [await draftsOn("2026-11-20"), await draftsOn("2026-11-22")];
    service.clock.advance({ days: 1 });
    const begun = await books.drafts({ gross: "5.00" });
    const filter = { search: "comert" };
    expect(await idsOf({ first: 10, filter })).toEqual([begun.id, late, early]);
    await books.issue({ documentId: early, expectedVersion: 1 });
    await service.owner.query("update document set listed_on = '2026-11-30' where id = $1 and state = 'DRAFT'", [late]);
    const order = await idsOf({ first: 10 });
    expect(await idsOf({ first: 10, filter })).toEqual(order);
    expect(await pagesOf({ first: 1, filter })).toEqual(order);
  });

  test("is counted under its words", async () => {
    await books.issues({ gross: "10.00" });
    await books.drafts({ gross: "20.00" });
    const counted = async (search: string) => {
      const query = "query($filter: DocumentFilter) { documentCounts(filter: $filter) { tab count isExact } }";
      const answer = await books.client.get<{ documentCounts: { tab: string; count: number }[] }>(query, {
        filter: { search },
      });
      return Object.fromEntries(answer.documentCounts.map(({ tab, count }) => [tab, count]));
    };
    expect(await counted("comert model")).toMatchObject({ ALL: 2, DRAFTS: 1, OPEN: 1 });
    expect(await counted("10,00")).toMatchObject({ ALL: 1, DRAFTS: 0, OPEN: 1 });
    expect(await counted("nimeni")).toMatchObject({ ALL: 0, DRAFTS: 0, OPEN: 0, OVERDUE: 0 });
  });
});

describe("a list of more than a thousand documents", () => {
  beforeEach(async () => {
    const { id } = await books.drafts({ gross: "10.00" });
    await copies(id, 1000);
  });

  test("says that there are more, and counts no further", async () => {
    const { documentCounts, documents } = await books.client.get<Counted>(counted);
    expect(documentCounts).toContainEqual({ tab: "ALL", count: 1000, isExact: false });
    expect(documentCounts).toContainEqual({ tab: "OPEN", count: 0, isExact: true });
    expect(documents.totalCount).toBeNull();
    expect(documents.totalEstimate).toBeGreaterThanOrEqual(1000);
  });

  test("says so of a search that nearly all of them answer", async () => {
    const { documentCounts, documents } = await books.client.get<Counted>(counted, { filter: { search: "comert" } });
    expect(documentCounts).toContainEqual({ tab: "DRAFTS", count: 1000, isExact: false });
    expect(documents.totalCount).toBeNull();
    expect(documents.totalEstimate).toBeGreaterThanOrEqual(1000);
  });

  test("is searched under another filter and order as a short one is", async () => {
    const filter = { search: "comert", states: ["DRAFT"] };
    const orderBy = { field: "UPDATED", direction: "DESC" };
    expect(await idsOf({ first: 100, filter, orderBy })).toEqual(await idsOf({ first: 100, orderBy }));
  });
});

interface Counted {
  documentCounts: { tab: string; count: number; isExact: boolean }[];
  documents: { totalCount: number | null; totalEstimate: number };
}
const counted = `query($filter: DocumentFilter) { documentCounts(filter: $filter) { tab count isExact }
  documents(first: 1, filter: $filter) { totalCount totalEstimate } }`;

interface Listed {
  documents: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}
const list = `query($first: Int!, $after: String, $filter: DocumentFilter, $orderBy: DocumentOrderBy) {
  documents(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
    edges { node { id } } pageInfo { hasNextPage endCursor } } }`;

async function idsOf(variables: object): Promise<string[]> {
  const { documents } = await books.client.get<Listed>(list, variables);
  return documents.edges.map(({ node }) => node.id);
}

async function pagesOf(variables: object): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { documents }: Listed = await books.client.get<Listed>(list, { ...variables, after });
    ids.push(...documents.edges.map(({ node }) => node.id));
    if (!documents.pageInfo.hasNextPage) return ids;
    after = documents.pageInfo.endCursor;
  }
}

/** A draft that says on which day it is to be issued. */
async function draftsOn(issueDate: string): Promise<string> {
  const content = { ...contentOf({ gross: "10.00" }), issueDate };
  const { createDraft } = await books.client.get<{ createDraft: { id: string } }>(
    "mutation($input: CreateDraftInput!) { createDraft(input: $input) { __typename ... on Document { id } } }",
    { input: { kind: "INVOICE", content } },
  );
  return createDraft.id;
}

/** So many drafts more, and what finds them, all like this one. */
async function copies(draftId: string, count: number): Promise<void> {
  const client = await service.owner.connect();
  await client.query("begin");
  await client.query("select set_config('app.company_id', $1, true)", [books.companyId]);
  const { rows: columns } = await client.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_name = 'document' and column_name <> 'id'",
  );
  const names = columns.map(({ name }) => name).join(", ");
  await client.query(
    `insert into document (id, ${names}) select gen_random_uuid(), ${names} from document, generate_series(1, $2::integer)
      where id = $1`,
    [draftId, count],
  );
  await client.query(
    `insert into search_entry (company_id, kind, id, label, detail, text_folded, is_archived, used_at, listed_on)
     select d.company_id, e.kind, d.id, e.label, e.detail, e.text_folded, false, e.used_at, d.listed_on
       from document d join search_entry e on e.id = $1 where d.company_id = $2 and d.id <> $1`,
    [draftId, books.companyId],
  );
  await client.query("commit");
  client.release();
}
