import { decimal } from "@softmanager/domain";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";
import { notFound } from "../../../platform/errors.ts";
import { OrderDirection, type OrderBy } from "../../../platform/graphql/connection.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { countsOf, pageOf, type PageRequest, type SortKey, type TabCount } from "../../../platform/pagination.ts";
import { search } from "../../../platform/search.ts";
import { isKey, keyOf } from "../../../platform/key.ts";
import { inUse, productsFound, readFilter, selectProducts } from "../products-of.ts";
import { presentProduct } from "../present-product.ts";

/** One product as the public schema shows it. */
export async function productById(context: GraphQLContext, id: string) {
  const row = await selectProducts(await db(context), company(context))
    .where("product.id", "=", keyOf(id, "Product"))
    .executeTakeFirst();
  if (!row) throw notFound("Product");
  return presentProduct(row);
}

export type ProductOrderField = "NAME" | "CREATED" | "UPDATED";

interface Asked {
  page: PageRequest;
  filter: unknown;
  order: OrderBy<ProductOrderField> | null;
}

/** One page of the company's products. */
export async function productPage(context: GraphQLContext, { page, filter, order }: Asked) {
  const asked = readFilter(filter, context.language);
  const database = await db(context);
  const query = inUse(await productsFound(database, company(context), asked), !asked.archived);
  const found = await pageOf(database, query, page, sortKeyOf(order));
  return { ...found, edges: found.edges.map(({ node, cursor }) => ({ node: presentProduct(node), cursor })) };
}

/** How many products each quick tab shows; the tab takes the place of the filter's `archived`. */
export async function productsPerTab(context: GraphQLContext, filter: unknown): Promise<TabCount<string>[]> {
  const database = await db(context);
  const query = await productsFound(database, company(context), readFilter(filter, context.language));
  return countsOf(database, { IN_USE: inUse(query, true), ARCHIVED: inUse(query, false) });
}

interface Wanted {
  text: string;
  first: number;
  customerId: string | null;
}

/** The products a person means by a few letters, with what the customer last paid; those used last first. */
export async function productsByText(context: GraphQLContext, { text, first, customerId }: Wanted) {
  const database = await db(context);
  const companyId = company(context);
  const ids = (await search(database, { kinds: ["PRODUCT"], text, first })).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await selectProducts(database, companyId).where("product.id", "in", ids).execute();
  const products = new Map(rows.map((row) => [row.id, presentProduct(row)]));
  const isCustomer = customerId !== null && isKey(customerId);
  const prices = isCustomer ? await pricesOf(database, { companyId, customerId, ids }) : new Map<string, never>();
  return ids.flatMap((id) => {
    const product = products.get(id);
    return product ? { product, lastPrice: prices.get(id) ?? null } : [];
  });
}

async function pricesOf(
  database: Kysely<Database>,
  { companyId, customerId, ids }: { companyId: string; customerId: string; ids: string[] },
) {
  const rows = await database
    .selectFrom("lastPrice")
    .where("companyId", "=", companyId)
    .where("customerId", "=", customerId)
    .where("productId", "in", ids)
    .selectAll()
    .execute();
  return new Map(rows.map((row) => [row.productId, { ...row, unitPrice: decimal(row.unitPrice).toString() }]));
}

function sortKeyOf(order: Asked["order"]): SortKey {
  const { field, direction } = order ?? { field: "NAME", direction: OrderDirection.ASC };
  const name = `products ${field} ${direction}`;
  const id = sql.ref("product.id");
  if (field === "NAME") return { name, by: sql.ref("product.name"), type: "text", direction, id };
  const by = sql.ref(field === "CREATED" ? "product.created_at" : "product.updated_at");
  return { name, by, type: "timestamptz", direction, id };
}
