import { customerFilterInput, issuesOf } from "@softmanager/inputs";
import { sql } from "kysely";
import { companyOf } from "../../../platform/actor.ts";
import { invalidArgument, notFound } from "../../../platform/errors.ts";
import { OrderDirection, type OrderBy } from "../../../platform/graphql/connection.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { pageOf, type PageRequest, type SortKey } from "../../../platform/pagination.ts";
import { search, whereFound } from "../../../platform/search.ts";
import { presentCustomer, selectCustomers } from "../projection.ts";

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
  const { search: text, types, archived } = readFilter(context, filter);
  const database = await db(context);
  const isFound = text ? await whereFound(database, { kind: "CUSTOMER", idColumn: "customer.id", text }) : null;
  const query = selectCustomers(database, companyIn(context))
    .where("customer.archivedAt", archived ? "is not" : "is", null)
    .$if(Boolean(types?.length), (begun) => begun.where("customer.type", "in", types ?? []))
    .where(isFound ?? sql<boolean>`true`);
  const found = await pageOf(database, query, page, sortKeyOf(order));
  return { ...found, edges: found.edges.map(({ node, cursor }) => ({ node: presentCustomer(node), cursor })) };
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
