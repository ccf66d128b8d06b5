import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../service.ts";
import { acting } from "../stories/acting.ts";
import { aCompanyCard, customersOf, type Customers } from "../stories/customers.ts";
import { aProductCard } from "../stories/products.ts";

let service: TestService;
let books: Customers;
beforeAll(async () => {
  service = await startService({ worker: true });
  books = await customersOf(service);
});
afterAll(() => service.close());

const shownOf = `id number issueDate content { currency } buyer { name fiscalCode vatCode address { street city county } }
  seller { name address { street city county } phone } lines { name code unitName quantity unitPrice net taxRate }
  totals { net vat gross payable } snapshotSha256 chainHash pdf { sha256 }`;

async function shown(id: string): Promise<unknown> {
  const { document } = await books.client.get<{ document: unknown }>(
    `query ($id: ID!) { document(id: $id) { ${shownOf} } }`,
    { id },
  );
  return document;
}

test("an issued document says what it said, whatever becomes of its customer, product and seller", async () => {
  const act = acting(books.client);
  const customer = await books.opens(aCompanyCard());
  const product = await act(
    "createProduct",
    "CreateProductInput",
    "__typename ... on Product { id version }",
  )(aProductCard());
  const { id: documentId, version: expectedVersion } = await act(
    "createDraft",
    "CreateDraftInput",
    "__typename ... on Document { id version }",
  )({
    kind: "INVOICE",
    content: {
      language: "ro",
      currency: "RON",
      priceMode: "NET",
      dueDate: "2026-12-24",
      customerId: customer.id,
      buyer: { type: "COMPANY", name: customer.name, fiscalCode: customer.fiscalCode, address: customer.address },
      lines: [
        {
          productId: product.id,
          name: "Oră de consultanță",
          code: "CONS-01",
          quantity: "2",
          unitCode: "HUR",
          unitName: "oră",
          unitPrice: "250",
          taxCategory: "S",
          taxRate: "21",
        },
      ],
    },
  });
  const issued = await act(
    "issueDocument",
    "IssueDocumentInput",
    "__typename ... on Document { state }",
  )({ documentId, expectedVersion, holdSeconds: 0 });
  expect(issued).toMatchObject({ state: "ISSUED" });
  const pdf = `query ($id: ID!) { document(id: $id) { pdf { sha256 } } }`;
  await expect
    .poll(() => books.client.get<{ document: { pdf: { sha256: string | null } } }>(pdf, { id: documentId }))
    .toMatchObject({ document: { pdf: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } } });
  const before = await shown(String(documentId));

  const renamed = {
    name: "Cu Totul Altul S.R.L.",
    address: { ...aCompanyCard().address, city: "Cluj-Napoca", county: "RO-CJ" },
  };
  expect(
    await books.updates({ ...aCompanyCard(renamed), customerId: customer.id, expectedVersion: customer.version }),
  ).toMatchObject({ name: renamed.name });
  const dearer = { ...aProductCard({ name: "Altceva", unitPrice: "999.00" }), productId: product.id };
  expect(
    await act(
      "updateProduct",
      "UpdateProductInput",
      "__typename ... on Product { name }",
    )({ ...dearer, expectedVersion: product.version }),
  ).toMatchObject({ name: "Altceva" });
  const { company } = await books.client.get<{ company: { version: number } }>("{ company { version } }");
  expect(
    await act(
      "updateCompany",
      "UpdateCompanyInput",
      "__typename ... on Company { name } ... on InvalidInput { issues { path message } }",
    )({
      name: "Vânzător Redenumit S.R.L.",
      address: { street: "Str. Nouă nr. 1", city: "Iași", county: "RO-IS", postalCode: "700001" },
      email: "nou@vanzator.ro",
      shareCapital: {},
      expectedVersion: company.version,
    }),
  ).toMatchObject({ name: "Vânzător Redenumit S.R.L." });

  expect(await shown(String(documentId))).toEqual(before);
});
