import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { acting } from "../../../test/stories/acting.ts";
import { asService } from "../../../test/story.ts";
import { read } from "../../platform/reader.ts";
import { saidBy } from "./said-by.ts";
import { booksOf, contentOf, type Books } from "../../../test/stories/receivables.ts";

const cnp = "1800101221144";
const masked = "180••••••1144";
const whole = /180 ?010 ?122 ?1144/;
const problems = "... on InvalidInput { issues { path code } }";
const written = `__typename ... on Document { id version buyer { fiscalCode } content { buyer { fiscalCode } } missing { path } }`;

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService({ worker: true });
  books = await booksOf(service);
});
afterAll(() => service.close());

function toAPerson(fiscalCode: string) {
  const { buyer, ...content } = contentOf({ gross: "10" });
  return { ...content, buyer: { ...buyer, type: "INDIVIDUAL", name: "Ștefan Țăranu", vatCode: null, fiscalCode } };
}

const act = (mutation: string, type: string) => acting(books.client)(mutation, type, `${written} ${problems}`);
const creates = (fiscalCode: string) =>
  act("createDraft", "CreateDraftInput")({ kind: "INVOICE", content: toAPerson(fiscalCode) });
const saves = (documentId: string, expectedVersion: number, fiscalCode: string) =>
  act("updateDraft", "UpdateDraftInput")({ documentId, expectedVersion, content: toAPerson(fiscalCode) });

/** What the database keeps of a document, and of what was done to it. */
async function kept(table: string, column: string, id: string): Promise<string> {
  const { rows } = await service.owner.query<{ text: string | null }>(
    `select string_agg(t::text, ' ') as text from ${table} t where ${column} = $1`,
    [id],
  );
  return rows[0]?.text ?? "";
}

/** The code as the PDF has it. */
function printedOn(documentId: string): Promise<string | null> {
  const { companyId } = books;
  const actor = { kind: "SYSTEM", name: "test", companyId, timeZone: "Europe/Bucharest" } as const;
  const { services } = service;
  return read({ ...asService(service), actor }, async (db) => {
    const { snapshot } = await saidBy({ db, companyId, today: "2026-11-24", services }, documentId);
    return snapshot.buyer.fiscalCode;
  });
}

describe("a CNP that somebody wrote on a document", () => {
  test("is shown masked, and stays when it is saved as it was shown", async () => {
    const { id, version, ...shown } = await creates("180 010 122 1144");
    expect(shown).toMatchObject({ buyer: { fiscalCode: masked }, content: { buyer: { fiscalCode: masked } } });
    const saved = await saves(id, version, masked);
    expect(saved).toMatchObject({ content: { buyer: { fiscalCode: masked } }, missing: [] });
    expect(await printedOn(id)).toBe(cnp);
    await books.issue({ documentId: id, expectedVersion: saved.version, holdSeconds: 0 });
    expect(whole.test(await kept("document_snapshot", "document_id", id))).toBe(true);
    expect(await printedOn(id)).toBe(cnp);
  });

  test("is not taken from a mask that is not its own", async () => {
    const refusal = { issues: [{ path: "content.buyer.fiscalCode", code: "NOT_A_CNP" }] };
    expect(await creates(masked)).toMatchObject(refusal);
    const { id, version } = await creates(cnp);
    expect(await saves(id, version, "280••••••1144")).toMatchObject(refusal);
  });

  test("may be typed anew, and is shown as it was typed while it is wrong", async () => {
    const { id, version } = await creates("1800101221145");
    const right = await saves(id, version, cnp);
    expect(right).toMatchObject({ buyer: { fiscalCode: masked }, missing: [] });
    expect(await saves(id, right.version, "1800101221145")).toMatchObject({
      buyer: { fiscalCode: "1800101221145" },
      missing: [{ path: "buyer.fiscalCode" }],
    });
  });

  test("goes with what is written anew from it, and is printed there too", async () => {
    const { id, version } = await creates(cnp);
    await books.issue({ documentId: id, expectedVersion: version, holdSeconds: 0 });
    const copy = await act("duplicateDocument", "DuplicateDocumentInput")({ documentId: id });
    const credit = await books.credits(id);
    for (const other of [copy, credit]) expect(await printedOn(other.id)).toBe(cnp);
  });

  test("lies open in the frozen document alone: in no draft, trail, list, search, fact or job", async () => {
    const { id, version } = await creates(cnp);
    await books.issue({ documentId: id, expectedVersion: version, holdSeconds: 0 });
    await service.settle();
    const elsewhere = ["document", "audit", "outbox", "search_entry", "idempotency", "pgboss.job"];
    for (const table of elsewhere) expect(whole.test(await kept(table, "true::text", "true")), table).toBe(false);
    expect((await kept("audit", "subject_id", id)).includes(masked)).toBe(true);
    const list = await books.client.ask(
      `{ documents(first: 50) { edges { node { buyer { fiscalCode } content { buyer { fiscalCode } } } } } }`,
    );
    expect(JSON.stringify(list)).toContain(masked);
    expect(JSON.stringify(list)).not.toContain(cnp);
  });
});
