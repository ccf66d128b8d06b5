import { aFoundedCompany } from "../founded-company.ts";
import type { TestService } from "../service.ts";
import { acting, type Answer } from "./acting.ts";

/** An hour of somebody's time, as it would be typed into a product's card. */
export function aProductCard(changes: Record<string, unknown> = {}) {
  return {
    productCode: "CONS-01",
    name: "Oră de consultanță",
    unitCode: "oră",
    unitPrice: "250.00",
    priceMode: "NET",
    currency: "RON",
    taxCategory: "S",
    taxRate: "21",
    ...changes,
  };
}

const card = `__typename ... on Product { id productCode supply name description unitCode unitName unitPrice priceMode currency taxCategory
  taxRate exemptionReasonCode exemptionReason classification { scheme code } account archivedAt version }`;
const problems = `
  ... on InvalidInput { issues { path code message } }
  ... on VersionConflict { expectedVersion actualVersion }
  ... on IdempotencyConflict { code }`;
const duplicate = `... on DuplicateProduct { code message productId productName }`;
const inUse = `... on ProductInUse { code message productName }`;

interface Match {
  product: Answer & { name: string };
  lastPrice: { unitPrice: string; priceMode: string; currency: string } | null;
}

/** A company and what its people do with their products. */
export async function productsOf(service: TestService) {
  const { client, companyId } = await aFoundedCompany(service);
  const act = acting(client);
  return {
    client,
    companyId,
    creates: act("createProduct", "CreateProductInput", `${card} ${duplicate} ${problems}`),
    /** Adds a product that must be taken. */
    async adds(input: object): Promise<Answer> {
      const answer = await this.creates(input);
      if (answer.__typename !== "Product") throw new Error(`Not taken: ${JSON.stringify(answer)}`);
      return answer;
    },
    updates: act("updateProduct", "UpdateProductInput", `${card} ${duplicate} ${problems}`),
    archives: act("archiveProduct", "ProductVersionInput", `${card} ${problems}`),
    restores: act("restoreProduct", "ProductVersionInput", `${card} ${duplicate} ${problems}`),
    deletes: act(
      "deleteProduct",
      "ProductVersionInput",
      `__typename ... on DeletedProduct { id } ${inUse} ${problems}`,
    ),
    async reads(id: string): Promise<Answer> {
      const query = `query($id: ID!) { product(id: $id) { ${card} } }`;
      return (await client.get<{ product: Answer }>(query, { id })).product;
    },
    async byText(text: string, customerId?: string): Promise<Match[]> {
      const query = `query($text: String!, $customerId: ID) { productsByText(text: $text, customerId: $customerId) {
        product { ${card} } lastPrice { unitPrice priceMode currency } } }`;
      return (await client.get<{ productsByText: Match[] }>(query, { text, customerId })).productsByText;
    },
    /** How many each quick tab shows, by tab. */
    async counts(filter: object = {}): Promise<Record<string, number>> {
      const query = `query($filter: ProductFilter) { productCounts(filter: $filter) { tab count } }`;
      const { productCounts } = await client.get<{ productCounts: { tab: string; count: number }[] }>(query, {
        filter,
      });
      return Object.fromEntries(productCounts.map(({ tab, count }) => [tab, count]));
    },
    async names(variables: object = {}): Promise<string[]> {
      const query = `query($first: Int, $after: String, $filter: ProductFilter, $orderBy: ProductOrderBy) {
        products(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { edges { node { name } } } }`;
      const found = await client.get<{ products: { edges: { node: { name: string } }[] } }>(query, {
        first: 50,
        ...variables,
      });
      return found.products.edges.map(({ node }) => node.name);
    },
  };
}
export type Products = Awaited<ReturnType<typeof productsOf>>;
