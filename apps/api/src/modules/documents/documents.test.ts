import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../../../test/founded-company.ts";
import { startService, type TestService } from "../../../test/service.ts";

let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  service = await startService({ worker: true });
  company = await aFoundedCompany(service);
});
afterAll(() => service.close());

const buyer = {
  type: "COMPANY",
  name: "Comerț Model București S.R.L.",
  fiscalCode: "800001026",
  vatCode: "RO800001026",
  address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
};

const consulting = {
  name: "Consultanță",
  quantity: "2",
  unitCode: "HUR",
  unitName: "oră",
  unitPrice: "150",
  taxCategory: "S",
  taxRate: "21",
};

function contentOf(changes: object = {}) {
  return {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    dueDate: "2026-12-24",
    buyer,
    lines: [consulting],
    ...changes,
  };
}

const shown = `
  __typename
  ... on Document { id state version number issueDate issueAt paymentState totals { net vat gross payable } snapshotSha256 chainHash
    corrects { number } correctedBy { number state } balance { payable credited balance } missing { path code message } }
  ... on InvalidInput { issues { path code message } }
  ... on VersionConflict { expectedVersion actualVersion }
  ... on IdempotencyConflict { code }
`;

const lacking = "... on DocumentIncomplete { lacking: missing { path code } }";

interface Shown {
  __typename: string;
  id: string;
  state: string;
  version: number;
  number: string | null;
  [field: string]: unknown;
}

async function call(client: FoundedCompany["client"], mutation: string, input: object): Promise<Shown> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const named: Record<string, string> = {
    UndoIssueInput: "DocumentIdInput",
    DiscardDraftInput: "DocumentVersionInput",
  };
  const { result } = await client.get<{ result: Shown }>(
    `mutation ($input: ${named[type] ?? type}!) { result: ${mutation}(input: $input) { ${shown} ${mutation === "issueDocument" ? lacking : ""} } }`,
    { input },
  );
  return result;
}

const draft = (changes: object = {}, kind = "INVOICE") =>
  call(company.client, "createDraft", { kind, content: contentOf(changes) });

async function issued(changes: object = {}): Promise<Shown> {
  const { id, version } = await draft(changes);
  return call(company.client, "issueDocument", { documentId: id, expectedVersion: version });
}

describe("writing a draft", () => {
  test("computes its figures and gives it no number", async () => {
    expect(await draft()).toMatchObject({
      __typename: "Document",
      state: "DRAFT",
      number: null,
      totals: { net: "300.00", vat: "63.00", gross: "363.00", payable: "363.00" },
    });
  });

  test("may lack anything, and says what", async () => {
    const begun = await draft({ buyer: null, lines: [] });
    const codes = (begun.missing as { code: string }[]).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["BUYER_MISSING", "NO_LINES"]));
  });

  test("lacks no rate that issuing will take by itself", async () => {
    expect((await draft({ currency: "EUR" })).missing).toEqual([]);
  });

  test("in a rate that is not in force today lacks one that is", async () => {
    const old = await draft({ lines: [{ ...consulting, taxRate: "19" }] });
    expect(old.missing).toMatchObject([{ path: "lines.0.taxRate", code: "RATE_NOT_IN_FORCE" }]);
    expect((await draft({ issueDate: "2025-07-31", lines: [{ ...consulting, taxRate: "19" }] })).missing).toEqual([]);
  });

  test("refuses a figure that is no exact decimal, at its field", async () => {
    const refused = await draft({ lines: [{ ...consulting, unitPrice: "1e3" }] });
    expect(refused).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "content.lines.0.unitPrice", code: "NOT_A_DECIMAL" }],
    });
  });

  test("is refused when somebody else saved it in the meantime", async () => {
    const { id, version } = await draft();
    const save = (quantity: string) =>
      call(company.client, "updateDraft", {
        documentId: id,
        expectedVersion: version,
        content: contentOf({ lines: [{ ...consulting, quantity }] }),
      });
    expect(await save("3")).toMatchObject({ totals: { net: "450.00" } });
    expect(await save("4")).toMatchObject({ __typename: "VersionConflict", expectedVersion: 1, actualVersion: 2 });
  });
});

describe("issuing", () => {
  test("takes the next number of its series, and the one after", async () => {
    const first = await issued();
    const second = await issued();
    const digits = (text: string | null) => Number(text?.split(" ")[1]);
    expect(first).toMatchObject({ state: "ISSUED", issueDate: "2026-11-24", paymentState: "OPEN" });
    expect(digits(second.number)).toBe(digits(first.number) + 1);
  });

  test("is refused while something mandatory is missing", async () => {
    const { id, version } = await draft({ buyer: { ...buyer, address: { ...buyer.address, county: null } } });
    const refused = await call(company.client, "issueDocument", { documentId: id, expectedVersion: version });
    expect(refused.__typename).toBe("DocumentIncomplete");
    expect(refused.lacking).toContainEqual({ path: "buyer.address.county", code: "COUNTY_MISSING" });
  });

  test("happens once for a double click with the same key", async () => {
    const { id, version } = await draft();
    const input = { documentId: id, expectedVersion: version, idempotencyKey: `click-${id}` };
    const [one, other] = await Promise.all([
      call(company.client, "issueDocument", input),
      call(company.client, "issueDocument", input),
    ]);
    expect(one.number).not.toBeNull();
    expect(other.number).toBe(one.number);
  });

  test("refuses the same key with other input", async () => {
    const { id, version } = await draft();
    const input = { documentId: id, expectedVersion: version, idempotencyKey: `key-${id}` };
    await call(company.client, "issueDocument", input);
    const again = await call(company.client, "issueDocument", { ...input, holdSeconds: 3 });
    expect(again.__typename).toBe("IdempotencyConflict");
  });

  test("leaves a document that the database itself keeps", async () => {
    const { id } = await issued();
    await expect(service.owner.query("update document set gross = gross + 1 where id = $1", [id])).rejects.toThrow(
      /issued/,
    );
    await expect(service.owner.query("delete from document where id = $1", [id])).rejects.toThrow(/never deleted/);
    await expect(service.owner.query("update document_line set net = 0 where document_id = $1", [id])).rejects.toThrow(
      /history/,
    );
    await expect(
      service.owner.query("update document_snapshot set snapshot = '{}' where document_id = $1", [id]),
    ).rejects.toThrow(/history/);
  });

  test("waits for the hold, which can be taken back, and then happens by itself", async () => {
    const { id, version } = await draft();
    const held = await call(company.client, "issueDocument", {
      documentId: id,
      expectedVersion: version,
      holdSeconds: 1,
    });
    expect(held).toMatchObject({ state: "DRAFT", number: null });
    expect(held.issueAt).not.toBeNull();
    expect(await call(company.client, "undoIssue", { documentId: id })).toMatchObject({ issueAt: null });

    const { version: current } = await call(company.client, "undoIssue", { documentId: id });
    await call(company.client, "issueDocument", { documentId: id, expectedVersion: current, holdSeconds: 1 });
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await service.settle();
    const { document } = await company.client.get<{ document: Shown }>(
      `query ($id: ID!) { document(id: $id) { state number } }`,
      { id },
    );
    expect(document).toMatchObject({ state: "ISSUED" });
    expect(document.number).not.toBeNull();
  });

  test("is another company's business: the draft is not found", async () => {
    const stranger = await aFoundedCompany(service);
    const { id, version } = await draft();
    const answer = await stranger.client.ask(
      `mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { __typename } }`,
      { input: { documentId: id, expectedVersion: version } },
    );
    expect(answer.errors?.[0]?.extensions.code).toBe("NOT_FOUND");
  });
});

describe("correcting", () => {
  test("a credit note takes the whole invoice back, in its own series, linked both ways", async () => {
    const invoice = await issued();
    const storno = await call(company.client, "stornoDocument", { documentId: invoice.id });
    expect(storno).toMatchObject({ corrects: { number: invoice.number }, totals: { gross: "363.00" } });
    const credit = await call(company.client, "issueDocument", {
      documentId: storno.id,
      expectedVersion: storno.version,
    });
    expect(credit.number).toMatch(/^S /);
    expect(credit.balance).toMatchObject({ payable: "-363.00", credited: "-363.00", balance: "0.00" });
    const { document } = await company.client.get<{ document: Shown }>(
      `query ($id: ID!) { document(id: $id) { correctedBy { number } balance { balance } } }`,
      { id: invoice.id },
    );
    expect(document).toMatchObject({ correctedBy: [{ number: credit.number }], balance: { balance: "0.00" } });
  });

  test("never takes back more than there was", async () => {
    const invoice = await issued();
    const storno = () => call(company.client, "stornoDocument", { documentId: invoice.id });
    const issue = ({ id, version }: Shown) =>
      call(company.client, "issueDocument", { documentId: id, expectedVersion: version });
    const [first, second] = [await storno(), await storno()];
    expect((await issue(first)).__typename).toBe("Document");
    expect((await issue(second)).__typename).toBe("CorrectionExceedsOriginal");
    expect((await storno()).__typename).toBe("NothingLeftToCorrect");
  });

  test("an invoice that nobody saw can be cancelled; its number stays", async () => {
    const invoice = await issued();
    const cancelled = await call(company.client, "cancelDocument", {
      documentId: invoice.id,
      expectedVersion: invoice.version,
      reason: "Greșeală de client",
    });
    expect(cancelled).toMatchObject({ state: "CANCELLED", number: invoice.number });
  });
});

describe("listing", () => {
  interface List {
    documents: {
      edges: { cursor: string; node: { id: string; number: string | null } }[];
      pageInfo: { hasNextPage: boolean };
    };
  }
  const list = (variables: object) =>
    company.client.get<List>(
      `query ($filter: DocumentFilter, $first: Int!, $after: String) {
         documents(filter: $filter, first: $first, after: $after) {
           edges { cursor node { id number } } pageInfo { hasNextPage } } }`,
      variables,
    );

  test("finds an issued invoice by number, buyer without diacritics, fiscal code and amount as people write it", async () => {
    const { id, number } = await issued({ lines: [{ ...consulting, unitPrice: "1234.56", quantity: "1" }] });
    await service.settle();
    for (const search of [number, "comert bucuresti", "800001026", "1.493,82"]) {
      const { documents } = await list({ filter: { search }, first: 100 });
      expect(
        documents.edges.map(({ node }) => node.id),
        `searching ${search}`,
      ).toContain(id);
    }
  });

  test("walks all of it by cursors, each document once", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let isMore = true; isMore;) {
      const { documents }: List = await list({ first: 5, after });
      seen.push(...documents.edges.map(({ node }) => node.id));
      after = documents.edges.at(-1)?.cursor ?? null;
      isMore = documents.pageInfo.hasNextPage;
    }
    const { documents: all } = await list({ first: 100 });
    expect(seen).toEqual(all.edges.map(({ node }) => node.id));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test("keeps only what is asked for", async () => {
    const { documents } = await list({ filter: { states: ["DRAFT"] }, first: 100 });
    expect(documents.edges.every(({ node }) => node.number === null)).toBe(true);
    const paid = await list({ filter: { payment: "OVERDUE" }, first: 100 });
    expect(paid.documents.edges).toEqual([]);
  });

  test("shows nothing of another company", async () => {
    const stranger = await aFoundedCompany(service);
    const { documents } = await stranger.client.get<List>(
      "{ documents { edges { node { id } cursor } pageInfo { hasNextPage } } }",
    );
    expect(documents.edges).toEqual([]);
  });
});
