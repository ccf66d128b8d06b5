import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../test/service.ts";
import { aCompanyCard } from "../../../test/stories/customers.ts";
import { acting, type Answer } from "../../../test/stories/acting.ts";
import { aProductCard } from "../../../test/stories/products.ts";
import { aFoundedCompany, type FoundedCompany } from "../../../test/founded-company.ts";

let service: TestService;
let company: FoundedCompany;
let customerId: string;
let product: Answer;

beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  service.clock.setTo("2026-11-24T09:00:00Z");
  company = await aFoundedCompany(service);
  ({ id: customerId } = await act(
    "createCustomer",
    "CreateCustomerInput",
    "... on Customer { id version }",
  )(aCompanyCard()));
  product = await addProduct("CONS-01");
});
afterAll(() => service.close());

const problems = "... on InvalidInput { issues { path code } }";
const document = `__typename ... on Document { id version number state content { currency lines { productId name } }
  totals { vatInLei } } ${problems}`;

const act = (mutation: string, type: string, selection: string) =>
  acting(company.client)(mutation, type, `__typename ${selection}`);

const addProduct = (productCode: string) =>
  act("createProduct", "CreateProductInput", "... on Product { id version }")(aProductCard({ productCode }));
const deletesProduct = ({ id: productId, version: expectedVersion }: Answer) =>
  act("deleteProduct", "ProductVersionInput", "... on ProductInUse { code message }")({ productId, expectedVersion });
const drafts = (content: object, kind = "INVOICE") =>
  act("createDraft", "CreateDraftInput", document)({ kind, content });
const saves = ({ id: documentId, version: expectedVersion }: Answer, content: object) =>
  act("updateDraft", "UpdateDraftInput", document)({ documentId, expectedVersion, content });
const issues = ({ id: documentId, version: expectedVersion }: Answer) =>
  act("issueDocument", "IssueDocumentInput", document)({ documentId, expectedVersion });

function line(productId: string | null, changes: object = {}) {
  const taxed = { taxCategory: "S", taxRate: "21" };
  return {
    productId,
    name: "Consultanță",
    quantity: "1",
    unitCode: "HUR",
    unitName: "oră",
    unitPrice: "250",
    ...taxed,
    ...changes,
  };
}

function contentOf(lines: object[], changes: object = {}) {
  return {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    dueDate: "2026-12-24",
    customerId,
    buyer: {
      type: "COMPANY",
      name: "Comerț Model București S.R.L.",
      fiscalCode: "800001026",
      address: { street: "Bd. Exemplului nr. 3", city: "SECTOR3", county: "RO-B", country: "RO" },
    },
    lines,
    ...changes,
  };
}

async function lastPrice(productId: string, of = customerId) {
  const { productsByText } = await company.client.get<{
    productsByText: { product: { id: string }; lastPrice: object | null }[];
  }>(
    `query ($customerId: ID) { productsByText(text: "", customerId: $customerId) {
      product { id } lastPrice { unitPrice priceMode currency } } }`,
    { customerId: of },
  );
  return productsByText.find((found) => found.product.id === productId)?.lastPrice;
}

async function offered(kind: "customersByText" | "productsByText") {
  const selection = kind === "productsByText" ? "product { id }" : "id";
  const { found } = await company.client.get<{ found: { id?: string; product?: { id: string } }[] }>(
    `{ found: ${kind}(text: "") { ${selection} } }`,
  );
  return found.map((each) => each.product?.id ?? each.id);
}

describe("a draft points to", () => {
  const nobody = "01a20cc8-8e80-7567-aef4-29ec263271f1";

  test("records of the company only, or says at which field it does not", async () => {
    expect(await drafts(contentOf([line(null), line(nobody)]))).toMatchObject({
      issues: [{ path: "content.lines.1.productId", code: "UNKNOWN_RECORD" }],
    });
    const lost = { customerId: nobody, workPointId: nobody };
    expect(await drafts(contentOf([], lost))).toMatchObject({
      issues: [
        { path: "content.customerId", code: "UNKNOWN_RECORD" },
        { path: "content.workPointId", code: "UNKNOWN_RECORD" },
      ],
    });
  });

  test("nothing of another company", async () => {
    const theirs = contentOf([line(product.id)]);
    company = await aFoundedCompany(service);
    expect(await drafts(theirs)).toMatchObject({
      issues: [{ path: "content.lines.0.productId" }, { path: "content.customerId" }],
    });
  });

  test("a product that was deleted since no more: it keeps what it copied and can be issued", async () => {
    const draft = await drafts(contentOf([line(product.id)]));
    expect(await deletesProduct(product)).toMatchObject({ __typename: "DeletedProduct" });
    const saved = await saves(draft, contentOf([line(product.id)]));
    expect(saved).toMatchObject({ content: { lines: [{ productId: null, name: "Consultanță" }] } });

    const second = await addProduct("CONS-02");
    const other = await drafts(contentOf([line(second.id)]));
    await deletesProduct(second);
    expect(await issues(other)).toMatchObject({ state: "ISSUED", content: { lines: [{ productId: null }] } });
  });

  test("what was picked, which quick searches then offer first", async () => {
    const second = await addProduct("CONS-02");
    const later = act("createCustomer", "CreateCustomerInput", "... on Customer { id version }");
    service.clock.advance({ seconds: 1 });
    const { id: otherId } = await later(aCompanyCard({ name: "Alta S.R.L.", fiscalCode: "1590082" }));
    expect(await offered("customersByText")).toEqual([otherId, customerId]);
    service.clock.advance({ seconds: 1 });
    const draft = await drafts(contentOf([line(product.id)]));
    expect(await offered("customersByText")).toEqual([customerId, otherId]);
    expect(await offered("productsByText")).toEqual([product.id, second.id]);
    service.clock.advance({ seconds: 1 });
    await saves(draft, contentOf([line(product.id), line(second.id)], { customerId: otherId }));
    expect(await offered("customersByText")).toEqual([otherId, customerId]);
    expect(await offered("productsByText")).toEqual([second.id, product.id]);
  });
});

describe("issuing", () => {
  test("remembers what the customer paid for one unit of a product", async () => {
    const sold = line(product.id, { unitPrice: "1250", baseQuantity: "10" });
    await issues(await drafts(contentOf([line(product.id), sold], { priceMode: "GROSS" })));
    expect(await lastPrice(product.id)).toEqual({ unitPrice: "125", priceMode: "GROSS", currency: "RON" });
  });

  test("remembers no price of a draft, a proforma, or of what is taken back", async () => {
    await drafts(contentOf([line(product.id)]));
    await issues(await drafts(contentOf([line(product.id)]), "PROFORMA"));
    await issues(await drafts(contentOf([line(null), line(product.id, { quantity: "-1", unitPrice: "100" })])));
    expect(await lastPrice(product.id)).toBeNull();
  });

  test("keeps a product from being deleted: it can be archived", async () => {
    await issues(await drafts(contentOf([line(product.id)])));
    expect(await deletesProduct(product)).toMatchObject({
      __typename: "ProductInUse",
      code: "PRODUCT_IN_USE",
      message: expect.stringContaining("Arhivează"),
    });
    const archived = await act(
      "archiveProduct",
      "ProductVersionInput",
      "... on Product { archivedAt }",
    )({
      productId: product.id,
      expectedVersion: product.version,
    });
    expect(archived.archivedAt).not.toBeNull();
  });

  test("in another currency takes the published rate, which is fetched when the books lack it", async () => {
    await service.owner.query("truncate exchange_rate");
    service.clock.setTo("2026-09-23T09:00:00Z");
    const draft = await drafts(
      contentOf([line(null, { unitPrice: "100" })], { currency: "EUR", dueDate: "2026-10-23" }),
    );
    expect(await issues(draft)).toMatchObject({ state: "ISSUED", totals: { vatInLei: "110.67" } });
  });
});
