import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenInvariants } from "../../../test/invariants.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { bulkRunsOf, ended } from "../../../test/stories/bulk-runs.ts";
import { booksOf, contentOf, type Books } from "../../../test/stories/receivables.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService({ worker: true });
});
afterAll(() => service.close());

interface Company {
  books: Books;
  runs: ReturnType<typeof bulkRunsOf>;
}

async function aCompany(): Promise<Company> {
  const books = await booksOf(service, { holdSeconds: 5 });
  return { books, runs: bulkRunsOf(books.client) };
}

const drafts = (expectedCount: number) => ({
  selection: { all: { filter: { states: ["DRAFT"] }, expectedCount } },
});

describe("issuing many drafts", () => {
  test("numbers them one after the other, the oldest first, without a hold", async () => {
    const { books, runs } = await aCompany();
    const written = [];
    for (const gross of ["10.00", "20.00", "30.00", "40.00"]) written.push(await books.drafts({ gross }));
    const begun = await runs.issuesDrafts(drafts(4));
    expect(await ended(runs, begun.id)).toMatchObject({ done: 4, refused: 0, canUndo: false });
    const numbers = [];
    for (const { id } of written) numbers.push((await books.reads(id)).number);
    expect(numbers).toEqual(["F 0001", "F 0002", "F 0003", "F 0004"]);
  });

  test("leaves out what is not complete, says what is missing, and takes it once it is there", async () => {
    const { books, runs } = await aCompany();
    const good = await books.drafts({ gross: "10.00" });
    const { id, version } = await books.drafts({ gross: "20.00" });
    const content = contentOf({ gross: "20.00" });
    const write = (changes: object, expectedVersion: number) =>
      books.client.get<{ updateDraft: { version: number } }>(
        "mutation ($input: UpdateDraftInput!) { updateDraft(input: $input) { ... on Document { version } } }",
        { input: { documentId: id, expectedVersion, content: { ...content, ...changes } } },
      );
    const { updateDraft } = await write({ buyer: null }, version);
    const begun = await runs.issuesDrafts(drafts(2));
    expect(await ended(runs, begun.id)).toMatchObject({ done: 1, refused: 1 });
    const [refused] = await runs.rows(begun.id, { outcome: "REFUSED" });
    expect(refused).toMatchObject({ recordId: id, code: "DOCUMENT_INCOMPLETE" });
    expect(refused?.details.length).toBeGreaterThan(0);
    expect((await books.reads(good.id)).number).toBe("F 0001");
    await write({}, updateDraft.version);
    await runs.retries(begun.id);
    expect(await ended(runs, begun.id)).toMatchObject({ done: 2, refused: 0 });
    expect((await books.reads(id)).number).toBe("F 0002");
  });

  test("is one transaction, with what became of each, and numbers that no refused one interrupts", async () => {
    const { books, runs } = await aCompany();
    const written = [];
    for (const gross of ["10.00", "20.00", "30.00", "40.00", "50.00"]) written.push(await books.drafts({ gross }));
    const [, , middle] = written;
    await service.owner.query("update document set content = content || '{\"lines\": []}' where id = $1", [middle?.id]);
    const begun = await runs.issuesDrafts(drafts(5));
    expect(await ended(runs, begun.id)).toMatchObject({ done: 4, refused: 1 });
    const read = await Promise.all(written.map(({ id }) => books.reads(id)));
    expect(read.map(({ number }) => number)).toEqual(["F 0001", "F 0002", null, "F 0003", "F 0004"]);
    expect(await runs.rows(begun.id, { outcome: "REFUSED" })).toMatchObject([
      { recordId: middle?.id, code: "DOCUMENT_INCOMPLETE" },
    ]);
    const { rows } = await service.owner.query<object>(
      `select count(*)::int as written, count(distinct xmin::text)::int as transactions, array_agg(distinct who) as who
         from (select xmin, null as who from bulk_run_row where run_id = $2
               union all
               select xmin, actor_name from audit where company_id = $1 and act = 'documents.issueDocuments') as each`,
      [books.companyId, begun.id],
    );
    expect(rows).toEqual([{ written: 5 + 4, transactions: 1, who: ["Ana Popescu", null] }]);
    const { document } = await books.client.get<{ document: { timeline: { edges: object[] } } }>(
      "query ($id: ID!) { document(id: $id) { timeline(first: 10) { edges { node { kind actor } } } } }",
      { id: written[0]?.id },
    );
    expect(document.timeline.edges).toContainEqual({ node: { kind: "ISSUED", actor: "Ana Popescu" } });
  });

  test("issues the others when one breaks the whole slice, in order and without a gap", async () => {
    const { books, runs } = await aCompany();
    const written = [];
    for (const gross of ["10.00", "20.00", "30.00", "40.00"]) written.push(await books.drafts({ gross }));
    const broken = written[1]?.id;
    await service.owner.query(`
      create function break_one() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$;
      create trigger break_one before update on document for each row
        when (new.id = '${broken}' and new.state = 'ISSUED') execute function break_one()`);
    const begun = await runs.issuesDrafts(drafts(4));
    expect(await ended(runs, begun.id)).toMatchObject({ done: 3, refused: 1 });
    await service.owner.query("drop function break_one() cascade");
    expect(await runs.rows(begun.id, { outcome: "REFUSED" })).toMatchObject([{ recordId: broken, code: "INTERNAL" }]);
    const read = await Promise.all(written.map(({ id }) => books.reads(id)));
    expect(read.map(({ number }) => number)).toEqual(["F 0001", null, "F 0002", "F 0003"]);
    expect(await brokenInvariants(service.owner)).toEqual({});
  });

  test("skips what was issued already", async () => {
    const { books, runs } = await aCompany();
    const one = await books.drafts({ gross: "10.00" });
    const two = await books.drafts({ gross: "10.00" });
    await books.issue({ documentId: one.id, expectedVersion: one.version, holdSeconds: 0 });
    const begun = await runs.issuesDrafts({ selection: { ids: [one.id, two.id] } });
    expect(await ended(runs, begun.id)).toMatchObject({ done: 1, skipped: 1 });
  });

  test("is looked over first: how many, from which series, and what they come to in each currency", async () => {
    const { books } = await aCompany();
    await books.issues({ gross: "5.00" });
    await books.drafts({ gross: "10.00" });
    await books.drafts({ gross: "20.50" });
    await books.drafts({ gross: "7.00", currency: "EUR" });
    await books.drafts({ gross: "3.00", kind: "PROFORMA" });
    const { issueReview } = await books.client.get<{ issueReview: object }>(
      `query ($selection: DocumentsSelection!) { issueReview(selection: $selection) {
         drafts others series { prefix count nextNumberText } totals { currency count gross } } }`,
      { selection: { all: { expectedCount: 5 } } },
    );
    expect(issueReview).toEqual({
      drafts: 5,
      others: 0,
      series: [
        { prefix: "F", count: 4, nextNumberText: "F 0001" },
        { prefix: "P", count: 1, nextNumberText: "P 0001" },
      ],
      totals: [
        { currency: "EUR", count: 1, gross: "7.00" },
        { currency: "RON", count: 4, gross: "38.50" },
      ],
    });
  });
});

describe("deleting many drafts", () => {
  test("touches no issued document, and is taken back as a whole", async () => {
    const { books, runs } = await aCompany();
    const issued = await books.drafts({ gross: "10.00" });
    await books.issue({ documentId: issued.id, expectedVersion: issued.version, holdSeconds: 0 });
    const kept = [await books.drafts({ gross: "1.00" }), await books.drafts({ gross: "2.00" })];
    const ids = [issued, ...kept].map(({ id }) => id);
    const begun = await runs.discardsDrafts({ selection: { ids } });
    expect(await ended(runs, begun.id)).toMatchObject({ done: 2, refused: 1 });
    expect(await runs.rows(begun.id, { outcome: "REFUSED" })).toMatchObject([
      { recordId: issued.id, label: "F 0001", code: "DOCUMENT_NOT_DRAFT" },
    ]);
    const undoing = await runs.undoes(begun.id);
    expect(await ended(runs, undoing.id)).toMatchObject({ act: "RESTORE", done: 2 });
    expect((await books.reads(kept[0]?.id ?? "")).state).toBe("DRAFT");
  });
});
