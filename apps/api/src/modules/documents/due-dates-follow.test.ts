import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Client } from "../../../test/client.ts";
import { startService, type TestService } from "../../../test/service.ts";
import { acting } from "../../../test/stories/acting.ts";
import { aCompanyCard, customersOf } from "../../../test/stories/customers.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
beforeEach(() => service.clock.setTo("2026-11-01T09:00:00Z"));
afterAll(() => service.close());

const fields = `id version state issueDate dueDate dueDateRule { type days }
  content { language currency dueDate issueDate mentions } origins { path origin } missing { path code }`;
const shown = `__typename ... on Document { ${fields} } ... on InvalidInput { issues { path code } }`;

const line = { name: "Consultanță", quantity: "1", unitCode: "HUR", unitName: "oră", unitPrice: "100" };
const content = {
  language: "ro",
  currency: "RON",
  priceMode: "NET",
  dueDate: "2026-11-08",
  lines: [{ ...line, taxCategory: "S", taxRate: "21" }],
};
const inDays = (days: number) => ({ type: "DAYS", days, onWorkingDay: false });

async function writing() {
  const books = await customersOf(service, { holdSeconds: 0 });
  const act = acting(books.client);
  return {
    ...books,
    begins: act("createDraft", "CreateDraftInput", shown),
    changes: act("updateDraft", "UpdateDraftInput", shown),
    issues: act("issueDocument", "IssueDocumentInput", shown),
    shows: (id: string) => documentOf(books.client, id),
  };
}

async function documentOf(client: Client, id: string) {
  const { document } = await client.get<{ document: Record<string, unknown> & { version: number } }>(
    `query ($id: ID!) { document(id: $id) { ${fields} } }`,
    { id },
  );
  return document;
}

const buyerOf = (customerId: string) => ({
  customerId,
  buyer: {
    type: "COMPANY",
    name: "Atelier Digital Exemplu S.R.L.",
    fiscalCode: "800001018",
    vatCode: null,
    address: { street: "Str. Lămâiței nr. 12", city: "Ploiești", county: "RO-PH", country: "RO" },
  },
});

describe("a due date that follows a rule", () => {
  test("is that of the day on which a draft begun earlier is issued", async () => {
    const books = await writing();
    const { id: customerId } = await books.opens(aCompanyCard({ dueDateRule: inDays(10) }));
    const begun = await books.begins({
      kind: "INVOICE",
      content: { ...content, ...buyerOf(customerId) },
      dueDateRule: inDays(10),
    });
    expect(begun).toMatchObject({
      dueDate: "2026-11-11",
      origins: expect.arrayContaining([{ path: "dueDate", origin: "CUSTOMER" }]),
    });
    service.clock.setTo("2026-11-20T09:00:00Z");
    const later = await books.shows(begun.id);
    expect(later).toMatchObject({
      dueDate: "2026-11-30",
      content: { dueDate: "2026-11-30", issueDate: null },
      missing: [],
    });
    const issued = await books.issues({ documentId: begun.id, expectedVersion: later.version });
    expect(issued).toMatchObject({
      state: "ISSUED",
      issueDate: "2026-11-20",
      dueDate: "2026-11-30",
      dueDateRule: inDaysShown(10),
    });
    const owed = await service.owner.query(
      "select due_date::text as due from document_balance where document_id = $1",
      [begun.id],
    );
    expect(owed.rows).toEqual([{ due: "2026-11-30" }]);
  });

  test("is that of the day of issue for drafts issued together too", async () => {
    const books = await writing();
    const { id: customerId } = await books.opens(aCompanyCard());
    const written = { ...content, ...buyerOf(customerId) };
    const following = await books.begins({ kind: "INVOICE", content: written, dueDateRule: inDays(15) });
    const typed = await books.begins({ kind: "INVOICE", content: written });
    const late = await books.begins({ kind: "INVOICE", content: { ...written, dueDate: "2026-12-24" } });
    service.clock.setTo("2026-11-20T09:00:00Z");
    const documents = [following, typed, late].map(({ id }) => ({ documentId: id }));
    const ids = documents.map(({ documentId }) => documentId);
    const { issueReview } = await books.client.get<{ issueReview: object }>(
      "query ($ids: [ID!]) { issueReview(selection: { ids: $ids }) { drafts dueBeforeIssue } }",
      { ids },
    );
    expect(issueReview).toEqual({ drafts: 3, dueBeforeIssue: 1 });
    const { answer } = await books.client.get<{ answer: unknown }>(
      `mutation ($input: IssueDocumentsInput!) { answer: issueDocuments(input: $input) { ... on IssuedDocuments { outcomes {
        document { dueDate } refusal { ... on DocumentIncomplete { lacking: missing { path code } } } } } } }`,
      { input: { documents } },
    );
    expect(answer).toEqual({
      outcomes: [
        { document: { dueDate: "2026-12-05" }, refusal: null },
        // A date that somebody wrote stays, and would lie before the issue date: only a person can mend it.
        { document: null, refusal: { lacking: [{ path: "dueDate", code: "DUE_DATE_BEFORE_ISSUE" }] } },
        { document: { dueDate: "2026-12-24" }, refusal: null },
      ],
    });
  });

  test("moves with the issue date, until somebody writes another", async () => {
    const books = await writing();
    const { id: customerId } = await books.opens(aCompanyCard());
    const begun = await books.begins({ kind: "INVOICE", customerId });
    expect(begun).toMatchObject({ dueDate: "2026-12-01", dueDateRule: inDaysShown(30) });
    const written = { ...content, ...buyerOf(customerId) };
    const update = (version: number, part: object, more: object = {}) =>
      books.changes({ documentId: begun.id, expectedVersion: version, content: { ...written, ...part }, ...more });
    const moved = await update(begun.version, { issueDate: "2026-10-20", dueDate: "2026-12-01" });
    expect(moved).toMatchObject({ dueDate: "2026-11-19", dueDateRule: inDaysShown(30) });
    const typed = await update(moved.version, { issueDate: "2026-10-20", dueDate: "2026-11-10" });
    expect(typed).toMatchObject({ dueDate: "2026-11-10", dueDateRule: null });
    expect(typed.origins).toContainEqual({ path: "dueDate", origin: "DOCUMENT" });
    const again = await update(typed.version, { dueDate: "2026-11-10" }, { dueDateRule: inDays(30) });
    expect(again).toMatchObject({ dueDate: "2026-12-01" });
    expect(again.origins).toContainEqual({ path: "dueDate", origin: "COMPANY" });
  });

  test("needs nothing typed for another customer: what the draft says stays", async () => {
    const books = await writing();
    const { id: first } = await books.opens(aCompanyCard({ currency: "EUR", language: "en", dueDateRule: inDays(10) }));
    const { id: second } = await books.opens(aCompanyCard({ fiscalCode: "14399840", name: "Altcineva S.R.L." }));
    const begun = await books.begins({ kind: "INVOICE", customerId: first });
    expect(begun).toMatchObject({ content: { currency: "EUR", language: "en", dueDate: "2026-11-11" } });
    const kept = await books.changes({
      documentId: begun.id,
      expectedVersion: begun.version,
      content: { ...content, ...buyerOf(second), currency: "EUR", language: "en", dueDate: "2026-11-11" },
    });
    expect(kept).toMatchObject({ content: { currency: "EUR", language: "en", dueDate: "2026-11-11" } });
    const other = await books.begins({ kind: "INVOICE", customerId: second });
    expect(other).toMatchObject({ content: { currency: "RON", language: "ro", dueDate: "2026-12-01" } });
  });

  test("is kept by a copy, from its own day on", async () => {
    const books = await writing();
    const begun = await books.begins({ kind: "INVOICE", content, dueDateRule: inDays(15) });
    service.clock.setTo("2026-11-20T09:00:00Z");
    const copies = acting(books.client)("duplicateDocument", "DuplicateDocumentInput", shown);
    expect(await copies({ documentId: begun.id })).toMatchObject({
      dueDate: "2026-12-05",
      dueDateRule: inDaysShown(15),
    });
  });

  test("is no part of a credit note", async () => {
    const books = await writing();
    const begun = await books.begins({ kind: "CREDIT_NOTE" });
    expect(begun).toMatchObject({ dueDate: null, dueDateRule: null });
  });
});

const inDaysShown = (days: number) => ({ type: "DAYS", days });
