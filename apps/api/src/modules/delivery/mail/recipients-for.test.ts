import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { acting } from "../../../../test/stories/acting.ts";
import { booksOf, type Books } from "../../../../test/stories/receivables.ts";

let service: TestService;
let books: Books;
beforeAll(async () => {
  service = await startService();
  books = await booksOf(service);
});
afterAll(() => service.close());

const card = "office@client.example";
const billing = "contabilitate@client.example";
const typed = "proiect@client.example";
const codes = ["800001018", "14399840", "4996264", "18547290", "9010105", "361757", "1590082", "14942091"];

test.each([
  { onDocument: card, onCard: card, contact: null, goesTo: card, because: "the card's address was only copied" },
  { onDocument: card, onCard: card, contact: billing, goesTo: billing, because: "bills go to whoever pays them" },
  { onDocument: typed, onCard: card, contact: null, goesTo: typed, because: "it was written for this document" },
  { onDocument: typed, onCard: card, contact: billing, goesTo: typed, because: "it was written for this document" },
  { onDocument: null, onCard: card, contact: null, goesTo: card, because: "the document names none" },
  { onDocument: null, onCard: null, contact: billing, goesTo: billing, because: "only the contact has one" },
  { onDocument: null, onCard: null, contact: null, goesTo: null, because: "there is none" },
])("$onDocument on the document, $onCard on the card, $contact as contact: $because", async (given) => {
  const customerId = await aCustomer(given);
  expect(await recipientsOf({ customerId, email: given.onDocument })).toEqual(given.goesTo ? [given.goesTo] : []);
});

test("an address that the card had when the document was written gives way to the card's new one", async () => {
  const customerId = await aCustomer({ onCard: card, contact: null });
  const { customer } = await books.client.get<{ customer: { version: number } & Record<string, unknown> }>(
    `query($id: ID!) { customer(id: $id) { version type name fiscalCode address { street city county country } } }`,
    { id: customerId },
  );
  const { version, ...kept } = customer;
  await acting(books.client)("updateCustomer", "UpdateCustomerInput", "__typename ... on Customer { id }")({
    ...kept,
    customerId,
    expectedVersion: version,
    email: "nou@client.example",
  });
  expect(await recipientsOf({ customerId, email: card })).toEqual(["nou@client.example"]);
});

test("a buyer without a card has what the document says", async () => {
  expect(await recipientsOf({ customerId: null, email: typed })).toEqual([typed]);
});

async function aCustomer({ onCard, contact }: { onCard: string | null; contact: string | null }): Promise<string> {
  const { id: customerId } = await books.customer({
    name: `Client ${codes.length}`,
    email: onCard,
    fiscalCode: codes.pop(),
  });
  const create = acting(books.client)("createContact", "CreateContactInput", "__typename");
  if (contact) await create({ customerId, givenName: "Maria", familyName: "Pop", email: contact, roles: ["BILLING"] });
  return customerId;
}

async function recipientsOf(of: { customerId: string | null; email: string | null }): Promise<string[]> {
  const { id } = await books.issues({ gross: "10.00", ...of });
  const query = "query($id: ID!) { mailPreview(documentId: $id) { recipients { email } } }";
  type Shown = { mailPreview: { recipients: { email: string }[] } };
  const { mailPreview } = await books.client.get<Shown>(query, { id });
  return mailPreview.recipients.map(({ email }) => email);
}
