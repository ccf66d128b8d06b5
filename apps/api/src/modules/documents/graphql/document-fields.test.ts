import { afterAll, beforeAll, describe, expect, test } from "vitest";
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
