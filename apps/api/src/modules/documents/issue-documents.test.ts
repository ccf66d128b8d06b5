import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Client } from "../../../test/client.ts";
import { aFoundedCompany } from "../../../test/founded-company.ts";
import { brokenInvariants } from "../../../test/invariants.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { booksOf, contentOf, type Books } from "../../../test/stories/receivables.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

interface Outcome {
  documentId: string;
  document: { id: string; number: string; state: string; version: number } | null;
  refusal: { __typename: string; code: string; message: string; lacking?: { path: string; code: string }[] } | null;
}

interface Answer {
  __typename: string;
  outcomes: Outcome[];
  issues?: { path: string; code: string }[];
}

async function issueMany(client: Client, input: object): Promise<Answer> {
  const { answer } = await client.get<{ answer: Answer }>(
    `mutation ($input: IssueDocumentsInput!) { answer: issueDocuments(input: $input) { __typename
      ... on IssuedDocuments { outcomes { documentId document { id number state version }
        refusal { __typename code message ... on DocumentIncomplete { lacking: missing { path code } } } } }
      ... on InvalidInput { issues { path code } } } }`,
    { input },
  );
  return answer;
}

const idsOf = (drafts: readonly { id: string }[]) => drafts.map(({ id }) => ({ documentId: id }));
const numbersIn = ({ outcomes }: Answer) => outcomes.map(({ document }) => document?.number);
const codesIn = ({ outcomes }: Answer) => outcomes.map(({ refusal }) => refusal?.code ?? null);

async function draftsOf(books: Books, grosses: readonly string[]) {
  const drafts = [];
  for (const gross of grosses) drafts.push(await books.drafts({ gross }));
  return drafts;
}

async function draftWith({ client }: Books, changes: object, more: object = {}) {
  const { createDraft } = await client.get<{ createDraft: { id: string; version: number } }>(
    "mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ... on Document { id version } } }",
    { input: { kind: "INVOICE", content: { ...contentOf({ gross: "10.00" }), ...changes }, ...more } },
  );
  return createDraft;
}

describe("issuing many documents at once", () => {
  test("numbers them in the order given, without a hold, and leaves each its own line in the audit trail", async () => {
    const books = await booksOf(service, { holdSeconds: 30 });
    const [first, second, third] = await draftsOf(books, ["10.00", "20.00", "30.00"]);
    if (!first || !second || !third) throw new Error("Three were begun.");
    const answer = await issueMany(books.client, { documents: idsOf([third, first, second]) });
    expect(numbersIn(answer)).toEqual(["F 0001", "F 0002", "F 0003"]);
    expect(answer.outcomes[1]).toEqual({
      documentId: first.id,
      document: { id: first.id, number: "F 0002", state: "ISSUED", version: 2 },
      refusal: null,
    });
    expect((await books.reads(second.id)).balance).toEqual({ paid: "0.00", balance: "20.00" });
    const { rows } = await service.owner.query<{ subject_id: string }>(
      `select subject_id, changes from audit where company_id = $1 and act = 'documents.issueDocuments' order by id`,
      [books.companyId],
    );
    expect(rows.map((row) => row.subject_id)).toEqual([third.id, first.id, second.id]);
    expect(rows[0]).toMatchObject({
      changes: [{ id: third.id, before: { state: "DRAFT" }, after: { state: "ISSUED" } }],
    });
    expect(await brokenInvariants(service.owner)).toEqual({});
  });

  test("refuses each that cannot be issued with its reason, in the caller's language, and issues the others", async () => {
    const books = await booksOf(service);
    const stranger = await booksOf(service);
    const issued = await books.issues({ gross: "5.00" });
    const [good, stale, last] = await draftsOf(books, ["10.00", "20.00", "30.00"]);
    if (!good || !stale || !last) throw new Error("Three were begun.");
    const incomplete = await draftWith(books, { buyer: null });
    const future = await draftWith(books, { issueDate: "2026-11-25" });
    const foreign = await stranger.drafts({ gross: "10.00" });
    const documents = [
      { documentId: issued.id },
      { documentId: good.id, expectedVersion: 1 },
      { documentId: stale.id, expectedVersion: 7 },
      { documentId: incomplete.id },
      { documentId: future.id },
      { documentId: foreign.id },
      { documentId: last.id },
    ];
    books.client.language = "en";
    const answer = await issueMany(books.client, { documents });
    expect(codesIn(answer)).toEqual([
      "DOCUMENT_NOT_DRAFT",
      null,
      "VERSION_CONFLICT",
      "DOCUMENT_INCOMPLETE",
      "ISSUE_DATE_IN_FUTURE",
      "NOT_FOUND",
      null,
    ]);
    expect(numbersIn(answer)).toEqual([undefined, "F 0002", undefined, undefined, undefined, undefined, "F 0003"]);
    expect(answer.outcomes[3]?.refusal).toMatchObject({
      __typename: "DocumentIncomplete",
      message: "The document is not complete.",
      lacking: [{ path: "buyer", code: "BUYER_MISSING" }],
    });
    books.client.language = "ro";
    const again = await issueMany(books.client, { documents: [{ documentId: foreign.id }] });
    expect(again.outcomes[0]?.refusal?.message).toBe("Documentul nu a fost găsit.");
    expect((await stranger.reads(foreign.id)).state).toBe("DRAFT");
  });

  test("gives numbers without a gap while others issue one by one on the same series", async () => {
    const books = await booksOf(service);
    const drafts = await draftsOf(
      books,
      Array.from({ length: 40 }, () => "10.00"),
    );
    const bulks = [drafts.slice(0, 12), drafts.slice(12, 24), drafts.slice(24, 32)];
    const answers = await Promise.all([
      ...bulks.map(async (some) => numbersIn(await issueMany(books.client, { documents: idsOf(some) }))),
      ...drafts.slice(32).map(async ({ id }) => [(await books.issue({ documentId: id, expectedVersion: 1 })).number]),
    ]);
    for (const numbers of answers) {
      const [first] = numbers.map((number) => Number(String(number).split(" ")[1]));
      expect(numbers).toEqual(numbers.map((_, index) => `F ${String(Number(first) + index).padStart(4, "0")}`));
    }
    expect(new Set(answers.flat()).size).toBe(40);
    expect(await brokenInvariants(service.owner)).toEqual({});
  });

  test("issues a document once, whoever asks for it at the same moment", async () => {
    const books = await booksOf(service);
    const drafts = await draftsOf(books, ["1.00", "2.00", "3.00", "4.00"]);
    const answers = await Promise.all(
      [drafts, drafts.toReversed(), drafts].map((some) => issueMany(books.client, { documents: idsOf(some) })),
    );
    const numbers = answers.flatMap(numbersIn).filter((number) => number !== undefined);
    expect(numbers.toSorted()).toEqual(["F 0001", "F 0002", "F 0003", "F 0004"]);
    expect(answers.flatMap(codesIn).filter((code) => code === "DOCUMENT_NOT_DRAFT")).toHaveLength(8);
  });

  test("answers a repeated request as the first time, and refuses its key to other documents", async () => {
    const books = await booksOf(service);
    const drafts = await draftsOf(books, ["10.00", "20.00"]);
    const incomplete = await draftWith(books, { lines: [] });
    const input = { documents: idsOf([...drafts, incomplete]), idempotencyKey: "november" };
    const first = await issueMany(books.client, input);
    expect(codesIn(first)).toEqual([null, null, "DOCUMENT_INCOMPLETE"]);
    expect(await issueMany(books.client, input)).toEqual(first);
    const other = await issueMany(books.client, { ...input, documents: idsOf(drafts) });
    expect(other.__typename).toBe("IdempotencyConflict");
  });

  test("keeps the dates of each series in order, and numbers several series at once", async () => {
    const books = await booksOf(service);
    const kinds = await Promise.all([
      draftWith(books, {}, { kind: "PROFORMA" }),
      draftWith(books, {}, { kind: "PROFORMA" }),
    ]);
    const dated = async (issueDate: string) => draftWith(books, { issueDate });
    const [late, early, same] = [await dated("2026-11-23"), await dated("2026-11-20"), await dated("2026-11-23")];
    const [one, two] = kinds;
    const answer = await issueMany(books.client, { documents: idsOf([one, late, early, two, same]) });
    expect(numbersIn(answer)).toEqual(["P 0001", "F 0001", undefined, "P 0002", "F 0002"]);
    expect(codesIn(answer)[2]).toBe("ISSUE_DATE_BEFORE_LAST");
    expect(await brokenInvariants(service.owner)).toEqual({});
  });

  test("never takes back more than a document gave, however many credit notes come together", async () => {
    const books = await booksOf(service);
    const invoice = await books.issues({ gross: "100.00" });
    const storno = async () => {
      const { stornoDocument } = await books.client.get<{ stornoDocument: { id: string } }>(
        "mutation ($input: StornoDocumentInput!) { stornoDocument(input: $input) { ... on Document { id } } }",
        { input: { documentId: invoice.id } },
      );
      return stornoDocument;
    };
    const answer = await issueMany(books.client, { documents: idsOf([await storno(), await storno()]) });
    expect(numbersIn(answer)).toEqual(["S 0001", undefined]);
    expect(codesIn(answer)).toEqual([null, "CORRECTION_EXCEEDS_ORIGINAL"]);
    expect((await books.reads(invoice.id)).balance).toMatchObject({ balance: "0.00" });
  });

  test("fetches the rates that documents in other currencies take", async () => {
    const books = await booksOf(service);
    const euro = await draftWith(books, { currency: "EUR", exchangeRate: null });
    const drafts = [await books.drafts({ gross: "10.00" }), euro];
    await service.owner.query("delete from exchange_rate");
    service.clock.advance({ seconds: 600 }); // the bank is asked every five minutes at most
    const answer = await issueMany(books.client, { documents: idsOf(drafts) });
    expect(numbersIn(answer)).toEqual(["F 0001", "F 0002"]);
  });

  test("names each document once, at least one and a hundred at most", async () => {
    const books = await booksOf(service);
    const [draft] = await draftsOf(books, ["10.00"]);
    const named = { documentId: draft?.id };
    expect((await issueMany(books.client, { documents: [named, named] })).issues).toEqual([
      { path: "documents.1.documentId", code: "ALREADY_USED" },
    ]);
    expect((await issueMany(books.client, { documents: [] })).issues?.[0]?.code).toBe("TOO_FEW");
    const many = Array.from({ length: 101 }, () => ({ documentId: crypto.randomUUID() }));
    expect((await issueMany(books.client, { documents: many })).issues?.[0]?.code).toBe("TOO_MANY");
  });

  test("waits until the person has verified their address", async () => {
    const { client } = await aFoundedCompany(service, { isVerified: false });
    const answer = await issueMany(client, { documents: [{ documentId: crypto.randomUUID() }] });
    expect(answer.__typename).toBe("EmailNotVerified");
  });
});
