import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../service.ts";
import { acting, type Answer } from "../stories/acting.ts";
import { booksOf, contentOf, type Books } from "../stories/receivables.ts";

/** What somebody may write wherever text is free: it is a name like any other, and never runs. */
const script = "<script>x</script>";
const escaped = "&lt;script&gt;x&lt;/script&gt;";

let service: TestService;
let books: Books;
let issued: Answer;
beforeAll(async () => {
  service = await startService();
  books = await booksOf(service);
  const draft = await create({ kind: "INVOICE", content: scriptedContent(), externalId: script });
  issued = await books.issue({ documentId: draft.id, expectedVersion: draft.version });
  if (issued.state !== "ISSUED") throw new Error(`Not issued: ${JSON.stringify(issued)}`);
});
afterAll(() => service.close());

const create = (input: object) =>
  acting(books.client)("createDraft", "CreateDraftInput", "__typename ... on Document { id version }")(input);

/** A document that says it in every free text. */
function scriptedContent() {
  const content = contentOf({ gross: "10.00" });
  const address = { street: script, streetAdditional: script, city: script, county: script, country: "DE" };
  const [line] = content.lines;
  const allowance = { isCharge: false, amount: "1", reasonCode: "95", reason: script };
  return {
    ...content,
    buyer: {
      type: "FOREIGN",
      name: script,
      fiscalCode: script,
      vatCode: "DE136695976",
      address,
      contactName: script,
      phone: script,
      bankName: script,
    },
    lines: [
      {
        ...line,
        name: script,
        description: `${script}\n${script}`,
        code: script,
        unitName: script,
        allowances: [allowance],
      },
    ],
    paymentTerms: script,
    mentions: [script],
    precedingDocuments: [{ number: script }],
    references: { orderNumber: script, contractNumber: script },
    delivery: { partyName: script, address },
  };
}

test("on the public page a script is text", async () => {
  const link = await acting(books.client)(
    "createPublicLink",
    "CreatePublicLinkInput",
    "__typename ... on PublicLink { id url }",
  )({ documentId: issued.id });
  const page = await service.app.inject({ url: new URL(String(link.url)).pathname });
  expect(page.statusCode).toBe(200);
  expect(page.body).toContain(escaped);
  expect(page.body).not.toMatch(/<script/i);
  expect(page.headers["content-security-policy"]).toMatch(/default-src 'none'|script-src 'none'/);
});

test("in the mail a script is text, in subject, words and what it tells of the document", async () => {
  const { mailPreview } = await books.client.get<{ mailPreview: { html: string; subject: string } }>(
    `query ($id: ID!, $mail: MailWordsInput) { mailPreview(documentId: $id, mail: $mail) { html subject } }`,
    { id: issued.id, mail: { subject: script, body: `Bună ziua,\n${script}` } },
  );
  expect(mailPreview.subject).toBe(script);
  expect(mailPreview.html).toContain(escaped);
  expect(mailPreview.html).not.toMatch(/<script/i);
});

test("lists and searches give it back as it was written, as JSON that no browser takes for a page", async () => {
  const response = await service.app.inject({
    method: "POST",
    url: "/graphql",
    headers: {
      "content-type": "application/json",
      cookie: String(books.client.cookie),
      "company-id": String(books.client.companyId),
    },
    payload: { query: `{ documents { edges { node { buyerName lines { name } } } } }` },
  });
  expect(response.json().data.documents.edges[0].node).toEqual({ buyerName: script, lines: [{ name: script }] });
  expect(response.headers["content-type"]).toMatch(/^application\/(graphql-response\+)?json/);
  expect(response.headers["x-content-type-options"]).toBe("nosniff");
});

test("an error that repeats it is JSON too", async () => {
  const { errors } = await books.client.ask("query ($id: ID!) { document(id: $id) { id } }", { id: script });
  expect(errors?.[0]?.extensions.code).toBe("NOT_FOUND");
});
