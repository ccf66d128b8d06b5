import { customerTypes, type CustomerType } from "@softmanager/domain";
import { customerFilterInput, issuesOf } from "@softmanager/inputs";
import { sql } from "kysely";
import { companyOf } from "../../../platform/actor.ts";
import { invalidArgument, notFound } from "../../../platform/errors.ts";
import { OrderDirection, type OrderBy } from "../../../platform/graphql/connection.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { countsOf, pageOf, type PageRequest, type SortKey } from "../../../platform/pagination.ts";
import { findsOf, search } from "../../../platform/search.ts";
import { presentCustomer, selectCustomers } from "../projection.ts";
import type { CustomerTabCount } from "./customer.type.ts";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** One customer as the public schema shows it. */
export async function customerById(context: GraphQLContext, id: string) {
  if (!uuid.test(id)) throw notFound("Customer");
  const row = await selectCustomers(await db(context), companyIn(context))
    .where("customer.id", "=", id)
    .executeTakeFirst();
  if (!row) throw notFound("Customer");
  return presentCustomer(row);
}

/** One contact, deleted ones too: whoever deletes one may want it back. */
export async function contactById(context: GraphQLContext, id: string) {
  const database = await db(context);
  return database
    .selectFrom("contact")
    .where("companyId", "=", companyIn(context))
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
  const asked = readFilter(context, filter);
  const database = await db(context);
  const query = narrowed(await matching(context, asked.search), asked);
  const found = await pageOf(database, query, page, sortKeyOf(order));
  return { ...found, edges: found.edges.map(({ node, cursor }) => ({ node: presentCustomer(node), cursor })) };
}

/** How many customers each quick tab shows; the tab's own part of the filter takes the place of what was given. */
export async function customersPerTab(context: GraphQLContext, filter: unknown): Promise<CustomerTabCount[]> {
  const database = await db(context);
  const query = await matching(context, readFilter(context, filter).search);
  const tabs = ["ALL", ...customerTypes, "ARCHIVED"] as const;
  const ofTab = tabs.map((tab) => {
    const types = tab === "ALL" || tab === "ARCHIVED" ? null : [tab];
    return [tab, narrowed(query, { types, archived: tab === "ARCHIVED" })];
  });
  return countsOf(database, Object.fromEntries(ofTab));
}

type Customers = ReturnType<typeof selectCustomers>;

async function matching(context: GraphQLContext, text: string | null): Promise<Customers> {
  const database = await db(context);
  const query = selectCustomers(database, companyIn(context));
  if (!text) return query;
  const { isFound } = await findsOf(database, { kind: "CUSTOMER", idColumn: "customer.id", text });
  return query.where(isFound);
}

function narrowed(query: Customers, { types, archived }: { types: CustomerType[] | null; archived: boolean }) {
  return query
    .where("customer.archivedAt", archived ? "is not" : "is", null)
    .$if(Boolean(types?.length), (begun) => begun.where("customer.type", "in", types ?? []));
}

/** The customers a person means by a few letters, those used last first. */
export async function customersByText(context: GraphQLContext, { text, first }: { text: string; first: number }) {
  const database = await db(context);
  const matches = await search(database, { kinds: ["CUSTOMER"], text, first });
  if (matches.length === 0) return [];
  const ids = matches.map(({ id }) => id);
  const rows = await selectCustomers(database, companyIn(context)).where("customer.id", "in", ids).execute();
  const byId = new Map(rows.map((row) => [row.id, presentCustomer(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function companyIn({ actor }: GraphQLContext): string {
  return companyOf(actor) ?? "";
}

function readFilter({ language }: GraphQLContext, filter: unknown) {
  const parsed = customerFilterInput.safeParse(filter ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = issuesOf(parsed.error, language);
  throw invalidArgument(`filter.${issue?.path}`, issue?.message ?? "");
}

function sortKeyOf(order: Asked["order"]): SortKey {
  const { field, direction } = order ?? { field: "NAME", direction: OrderDirection.ASC };
  const name = `${field} ${direction}`;
  const id = sql.ref("customer.id");
  if (field === "NAME") return { name, by: sql.ref("customer.name"), type: "text", direction, id };
  const by = sql.ref(field === "CREATED" ? "customer.created_at" : "customer.updated_at");
  return { name, by, type: "timestamptz", direction, id };
}
