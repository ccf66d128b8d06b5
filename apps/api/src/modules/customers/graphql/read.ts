import { customerTypes } from "@softmanager/domain";
import { sql } from "kysely";
import { notFound } from "../../../platform/errors.ts";
import { OrderDirection, type OrderBy } from "../../../platform/graphql/connection.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { countsOf, pageOf, type PageRequest, type SortKey, type TabCount } from "../../../platform/pagination.ts";
import { search } from "../../../platform/search.ts";
import { keyOf } from "../../../platform/key.ts";
import { customersFound, narrowed, readFilter } from "../customers-of.ts";
import { presentCustomer, selectCustomers } from "../projection.ts";

/** One customer as the public schema shows it. */
export async function customerById(context: GraphQLContext, id: string) {
  const row = await selectCustomers(await db(context), company(context))
    .where("customer.id", "=", keyOf(id, "Customer"))
    .executeTakeFirst();
  if (!row) throw notFound("Customer");
  return presentCustomer(row);
}

/** One contact, deleted ones too: whoever deletes one may want it back. */
export async function contactById(context: GraphQLContext, id: string) {
  const database = await db(context);
  return database
    .selectFrom("contact")
    .where("companyId", "=", company(context))
    .where("id", "=", id)
    .selectAll()
    .executeTakeFirstOrThrow();
}

export type CustomerOrderField = "NAME" | "CREATED" | "UPDATED";

interface Asked {
  page: PageRequest;
  filter: unknown;
  order: OrderBy<CustomerOrderField> | null;
}

/** One page of the company's customers. */
export async function customerPage(context: GraphQLContext, { page, filter, order }: Asked) {
  const asked = readFilter(filter, context.language);
  const database = await db(context);
  const found = await customersFound(database, { companyId: company(context), search: asked.search });
  const listed = await pageOf(database, narrowed(found, asked), page, sortKeyOf(order));
  return { ...listed, edges: listed.edges.map(({ node, cursor }) => ({ node: presentCustomer(node), cursor })) };
}

/** How many customers each quick tab shows; the tab's own part of the filter takes the place of what was given. */
export async function customersPerTab(context: GraphQLContext, filter: unknown): Promise<TabCount<string>[]> {
  const database = await db(context);
  const { search: text } = readFilter(filter, context.language);
  const query = await customersFound(database, { companyId: company(context), search: text });
  const tabs = ["ALL", ...customerTypes, "ARCHIVED"] as const;
  const ofTab = tabs.map((tab) => {
    const types = tab === "ALL" || tab === "ARCHIVED" ? null : [tab];
    return [tab, narrowed(query, { types, archived: tab === "ARCHIVED" })];
  });
  return countsOf(database, Object.fromEntries(ofTab));
}

/** The customers a person means by a few letters, those used last first. */
export async function customersByText(context: GraphQLContext, { text, first }: { text: string; first: number }) {
  const database = await db(context);
  const matches = await search(database, { kinds: ["CUSTOMER"], text, first });
  if (matches.length === 0) return [];
  const ids = matches.map(({ id }) => id);
  const rows = await selectCustomers(database, company(context)).where("customer.id", "in", ids).execute();
  const byId = new Map(rows.map((row) => [row.id, presentCustomer(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function sortKeyOf(order: Asked["order"]): SortKey {
  const { field, direction } = order ?? { field: "NAME", direction: OrderDirection.ASC };
  const name = `customers ${field} ${direction}`;
  const id = sql.ref("customer.id");
  if (field === "NAME") return { name, by: sql.ref("customer.name"), type: "text", direction, id };
  const by = sql.ref(field === "CREATED" ? "customer.created_at" : "customer.updated_at");
  return { name, by, type: "timestamptz", direction, id };
}
