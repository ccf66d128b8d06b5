import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompanyCard } from "../../../../test/stories/customers.ts";
import { acting } from "../../../../test/stories/acting.ts";
import { aProductCard, productsOf, type Products } from "../../../../test/stories/products.ts";
import type { Request } from "../../../platform/request.ts";
import { Scope } from "../../../platform/scope.ts";
import { entityManagerFor } from "../../../platform/tenancy.ts";
import { rememberPrices, type PaidPrice } from "../remember-prices.ts";

let service: TestService;
let ours: Products;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe("a product's card", () => {
  beforeAll(async () => {
    ours = await productsOf(service);
  });

  test("keeps what was written, figures without needless zeros", async () => {
    const product = await ours.adds(aProductCard({ classification: { scheme: "STI", code: "72000000-5" } }));
    expect(product).toMatchObject({
      productCode: "CONS-01",
      unitCode: "HUR",
      unitName: "oră",
      unitPrice: "250",
      taxRate: "21",
      classification: { scheme: "STI", code: "72000000-5" },
      version: 1,
    });
    expect(await ours.reads(product.id)).toEqual(product);
  });

  test("is goods unless it is called a service", async () => {
    expect(await ours.adds(aProductCard({ productCode: "BUN" }))).toMatchObject({ supply: "GOODS" });
    const service = await ours.adds(aProductCard({ productCode: "SERV", supply: "SERVICES" }));
    expect(await ours.reads(service.id)).toMatchObject({ supply: "SERVICES" });
  });

  test("keeps six decimals of a price", async () => {
    expect(await ours.adds(aProductCard({ productCode: null, unitPrice: "0.123456" }))).toMatchObject({
      unitPrice: "0.123456",
    });
  });

  test("refuses a second product with the same code, capitals aside; without a code there may be many", async () => {
    expect(await ours.creates(aProductCard({ productCode: "cons-01", name: "Alta" }))).toMatchObject({
      __typename: "DuplicateProduct",
      productName: "Oră de consultanță",
    });
    const answers = await Promise.all([1, 2].map(() => ours.creates(aProductCard({ productCode: "DOI" }))));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["DuplicateProduct", "Product"]);
    expect(await ours.creates(aProductCard({ productCode: "" }))).toMatchObject({
      __typename: "Product",
      productCode: null,
    });
  });

  test("refuses a rate of VAT that is not in force today", async () => {
    expect(await ours.creates(aProductCard({ productCode: "VECHI", taxRate: "19" }))).toMatchObject({
      __typename: "InvalidInput",
      issues: [{ path: "taxRate", code: "VAT_RATE_NOT_IN_FORCE" }],
    });
  });

  test("changes only what was changed, by the version that was read", async () => {
    const [first] = await ours.byText("cons-01");
    const { id, version } = first?.product ?? {};
    const input = { ...aProductCard({ name: "Oră de analiză" }), productId: id, expectedVersion: version };
    expect(await ours.updates(input)).toMatchObject({ __typename: "Product", name: "Oră de analiză", version: 2 });
    expect(await ours.updates(input)).toMatchObject({ __typename: "VersionConflict", actualVersion: 2 });
    const audit = await service.owner.query(
      "select changes from audit where subject_id = $1 order by at desc, id desc",
      [id],
    );
    expect(Object.keys(audit.rows[0].changes[0].after)).not.toContain("unitPrice");
  });

  test("of another company is not found", async () => {
    const [first] = await ours.byText("analiza");
    const theirs = await productsOf(service);
    await expect(theirs.reads(String(first?.product.id))).rejects.toThrow("NOT_FOUND");
    expect(await theirs.byText("analiza")).toEqual([]);
    expect(await theirs.names()).toEqual([]);
  });
});

describe("archiving and deleting a product", () => {
  beforeAll(async () => {
    ours = await productsOf(service);
  });

  test("takes it out of lists and quick searches until it is restored", async () => {
    const { id, version } = await ours.adds(aProductCard());
    const archived = await ours.archives({ productId: id, expectedVersion: version });
    expect([await ours.names(), await ours.byText("consultanta")]).toEqual([[], []]);
    expect(await ours.names({ filter: { archived: true } })).toEqual(["Oră de consultanță"]);
    await ours.adds(aProductCard({ name: "Urmașa" }));
    const restored = { productId: id, expectedVersion: archived.version };
    expect(await ours.restores(restored)).toMatchObject({ __typename: "DuplicateProduct", productName: "Urmașa" });
  });

  test("deletes what was never sold, and refuses what was", async () => {
    const [heir] = await ours.byText("urmasa");
    const { id = "", version } = heir?.product ?? {};
    await service.owner.query(
      `create table sold (company_id uuid, product_id uuid, foreign key (company_id, product_id) references product)`,
    );
    await service.owner.query("insert into sold values ($1, $2)", [ours.companyId, id]);
    expect(await ours.deletes({ productId: id, expectedVersion: version })).toMatchObject({
      __typename: "ProductInUse",
      message: expect.stringContaining("Arhivează-l"),
    });
    await service.owner.query("drop table sold");
    expect(await ours.deletes({ productId: id, expectedVersion: version })).toEqual({
      __typename: "DeletedProduct",
      id,
    });
    await expect(ours.reads(id)).rejects.toThrow("NOT_FOUND");
  });
});

describe("the list of products", () => {
  beforeAll(async () => {
    ours = await productsOf(service);
    const training = { taxCategory: "E", taxRate: "0", exemptionReasonCode: "VATEX-EU-132-1I" };
    await ours.adds(aProductCard({ productCode: "A", name: "Apă minerală", taxRate: "11" }));
    await ours.adds(aProductCard({ productCode: "B", name: "Brad", currency: "EUR" }));
    await ours.adds(aProductCard({ productCode: "C", name: "Curs", ...training }));
    const { id, version } = await ours.adds(aProductCard({ productCode: "D", name: "Dosar" }));
    await ours.archives({ productId: id, expectedVersion: version });
  });

  test.each([
    [{ taxCategories: ["E", "AE"] }, ["Curs"]],
    [{ taxCategories: ["S"], taxRate: "11.00" }, ["Apă minerală"]],
    [{ taxRate: "21" }, ["Brad"]],
    [{ currency: "EUR" }, ["Brad"]],
    [{ currency: "EUR", taxRate: "11" }, []],
  ])("narrowed by %j shows %j", async (filter, names) => {
    expect(await ours.names({ filter })).toEqual(names);
  });

  test("tells how many each quick tab would show, under the same filter", async () => {
    expect(await ours.counts()).toEqual({ IN_USE: 3, ARCHIVED: 1 });
    expect(await ours.counts({ archived: true, taxRate: "21" })).toEqual({ IN_USE: 1, ARCHIVED: 1 });
  });
});

describe("finding a product for a line", () => {
  let customerId: string;
  beforeAll(async () => {
    ours = await productsOf(service);
    const opens = acting(ours.client)(
      "createCustomer",
      "CreateCustomerInput",
      "__typename ... on Customer { id version }",
    );
    customerId = (await opens(aCompanyCard())).id;
    for (const name of ["Șurub M8", "Piuliță M8", "Țeavă PVC"])
      await ours.adds(aProductCard({ name, productCode: name.slice(-4) }));
  });

  test.each([
    ["surub", ["Șurub M8"]],
    ["teava pvc", ["Țeavă PVC"]],
    ["m8", ["Șurub M8", "Piuliță M8"]],
    ["cheie", []],
  ])("by %j", async (text, names) => {
    expect((await ours.byText(text)).map(({ product }) => product.name).sort()).toEqual([...names].sort());
    expect((await ours.names({ filter: { search: text } })).sort()).toEqual([...names].sort());
  });

  test("offers what the customer last paid for it, and nothing to another customer", async () => {
    const [bolt] = await ours.byText("surub");
    const productId = String(bolt?.product.id);
    const price: PaidPrice = { customerId, productId, unitPrice: "1.95", priceMode: "NET", currency: "RON" };
    await remembering([price]);
    await remembering([
      { ...price, unitPrice: "1.9" },
      { ...price, unitPrice: "1.85" },
    ]);
    const [found] = await ours.byText("surub", customerId);
    expect(found?.lastPrice).toEqual({ unitPrice: "1.85", priceMode: "NET", currency: "RON" });
    const [forNobody] = await ours.byText("surub");
    expect(forNobody?.lastPrice).toBeNull();
  });
});

/** Remembers prices the way issuing a document does: inside its transaction. */
async function remembering(prices: PaidPrice[]): Promise<void> {
  const { companyId } = ours;
  const actor = { kind: "SYSTEM", companyId, timeZone: "Europe/Bucharest", name: "test" } as const;
  const { services } = service;
  const request: Request = { actor, language: "ro", requestId: "test", address: null, userAgent: null, services };
  await entityManagerFor(request).transactional((em) => rememberPrices(new Scope(request, em, []), prices));
}
