import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { permissionsOf, type Role } from "../../identity/index.ts";
import { createSchema } from "../../../schema.ts";
import type { Client } from "../../../../test/client.ts";
import { aColleague, aProgram } from "../../../../test/matrix/cast.ts";
import { selectionOf } from "../../../../test/matrix/operations.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
  books = await booksOf(service);
});
afterAll(() => service.close());

interface Linked {
  kind: string;
  state: string;
  number: string | null;
  issueDate: string | null;
}

async function read(id: string) {
  const query = `query ($id: ID!) { document(id: $id) { customer { id name fiscalCode }
    corrects { kind state number issueDate } correctedBy { kind state number issueDate } } }`;
  const { document } = await books.client.get<{
    document: {
      customer: { id: string; name: string; fiscalCode: string } | null;
      corrects: Linked | null;
      correctedBy: Linked[];
    };
  }>(query, { id });
  return document;
}

describe("a document shows", () => {
  test("the customer's card with its fiscal code", async () => {
    const { id: customerId } = await books.customer();
    const { id } = await books.issues({ gross: "10.00", customerId });
    expect((await read(id)).customer).toEqual({
      id: customerId,
      name: "Atelier Digital Exemplu S.R.L.",
      fiscalCode: "800001018",
    });
  });

  test("number and date of the documents it corrects and is corrected by", async () => {
    const invoice = await books.issues({ gross: "10.00" });
    const credit = await books.credits(invoice.id);
    const { corrects } = await read(credit.id);
    expect(corrects).toEqual({ kind: "INVOICE", state: "ISSUED", number: invoice.number, issueDate: "2026-11-24" });
    const { correctedBy } = await read(invoice.id);
    expect(correctedBy).toEqual([
      { kind: "CREDIT_NOTE", state: "ISSUED", number: credit.number, issueDate: "2026-11-24" },
    ]);
  });
});

describe("all of a document can be asked for at once", () => {
  const type = createSchema().getType("Document") ?? expect.fail();
  const everything = `query ($id: ID!) { document(id: $id) ${selectionOf(type, 6)} }`;
  let documentId: string;
  beforeAll(async () => {
    ({ id: documentId } = await books.issues({ gross: "10.00" }));
    await books.records({ amount: "10", allocations: [{ documentId, amount: "10" }] });
  });

  /** Which of the parts that need more than reading documents are shown. */
  async function shownTo(client: Client) {
    const { document } = await client.get<{
      document: {
        payments: unknown[] | null;
        publicLinks: unknown[] | null;
        timeline: { edges: { node: { kind: string } }[] };
      };
    }>(everything, { id: documentId });
    const { payments, publicLinks, timeline } = document;
    return { payments: payments?.length ?? null, publicLinks, told: timeline.edges.map(({ node }) => node.kind) };
  }

  test.each(["ADMINISTRATOR", "ACCOUNTANT", "MEMBER"] as const)(
    "by %s: rights hide parts, nothing fails",
    async (role: Role) => {
      const colleague = await aColleague(service, { companyId: books.companyId, role });
      const held = permissionsOf(role);
      expect(await shownTo(colleague)).toEqual({
        payments: held.has("payment:read") ? 1 : null,
        publicLinks: held.has("public-link:manage") ? [] : null,
        told: expect.arrayContaining(["PAYMENT_RECEIVED"]),
      });
    },
  );

  test("by the owner, who sees all of it", async () => {
    expect(await shownTo(books.client)).toMatchObject({ payments: 1, publicLinks: [] });
  });

  test("by a key that may only read documents: no links and no payments", async () => {
    await service.owner.query(
      `insert into company_directory (company_id, slug, fiscal_code, created_at)
       select id, slug, fiscal_code, created_at from company where id = $1`,
      [books.companyId],
    );
    const { program } = await aProgram(service, { owner: books.client, scopes: ["document:read"] });
    const shown = await shownTo(program);
    expect(shown).toMatchObject({ payments: null, publicLinks: null });
    expect(shown.told).not.toContain("PAYMENT_RECEIVED");
  });
});
