import { sql, type Kysely } from "kysely";
import { readCursor } from "../../../platform/cursor.ts";
import type { Database } from "../../../platform/database.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Asks } from "../../../platform/graphql/asked.ts";
import type { OrderBy } from "../../../platform/graphql/connection.ts";
import { OrderDirection } from "../../../platform/graphql/connection.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import {
  bounded,
  countForRun,
  countOf,
  once,
  pageOf,
  type Count,
  type PageRequest,
  type SortKey,
} from "../../../platform/pagination.ts";
import { civilDate } from "../../../platform/request.ts";
import { matchesByPlace } from "../../../platform/search.ts";
import { keyOf } from "../../../platform/key.ts";
import { isAskedFor, isNarrow, readFilter, type DocumentFilterValues } from "../documents-of.ts";
import { documentsMatching } from "../documents-selected.ts";
import { presentDocument, selectDocuments } from "../projection.ts";
import { findsOfDocuments } from "../search-entry.ts";

/** One document as the public schema shows it. */
export async function documentById(context: GraphQLContext, documentId: string, asks?: Asks): Promise<object> {
  const row = await selectDocuments(await db(context), civilDate(context), asks)
    .where("document.id", "=", keyOf(documentId, "Document"))
    .executeTakeFirst();
  if (!row) throw notFound("Document");
  return presentDocument(row);
}

export type DocumentOrderField = "DATE" | "DUE" | "UPDATED";

interface Asked {
  page: PageRequest;
  filter: unknown;
  order: OrderBy<DocumentOrderField> | null;
  /** What of each document. */
  asks: Asks;
}

/** One page of the company's documents. */
export async function documentPage(context: GraphQLContext, { page, filter, order, asks }: Asked) {
  const database = await db(context);
  const today = civilDate(context);
  const asked = readFilter(filter, context.language);
  const key = sortKeyOf(order);
  const query = selectDocuments(database, today, asks)
    .where("document.companyId", "=", company(context))
    .where(isAskedFor(asked, today))
    .$if(order?.field === "DUE", (begun) => begun.where("documentBalance.dueDate", "is not", null));
  const found = asked.search === null ? null : await foundOnPage(database, { page, asked, order, key });
  const listed = await pageOf(database, found ? query.where(found) : query, page, key);
  return {
    ...listed,
    edges: listed.edges.map(({ node, cursor }) => ({ node: presentDocument(node), cursor })),
    count: once(() => countOfDocuments(context, asked)),
    countForRun: async () => countForRun(database, await matching(context, asked)),
  };
}

interface Page {
  page: PageRequest;
  asked: DocumentFilterValues;
  order: Asked["order"];
  key: SortKey;
}

/** What the words of a filter leave on a page. In a list by date that asks for nothing else, its very rows. */
async function foundOnPage(database: Kysely<Database>, { page, asked, order, key }: Page) {
  const text = asked.search ?? "";
  const isByDate = (order?.field ?? "DATE") === "DATE";
  if (isNarrow(asked) || !isByDate) return (await findsOfDocuments(database, text))?.isFound("document.id");
  const start = page.after ? readCursor(key.name, page.after) : null;
  const ids = await matchesByPlace(database, {
    kind: "DOCUMENT",
    text,
    after: start && { listedOn: start.value, id: start.id },
    oldestFirst: key.direction === "ASC",
    first: page.first + 1,
  });
  return sql<boolean>`document.id = any (${ids}::uuid[])`;
}

async function countOfDocuments(context: GraphQLContext, asked: DocumentFilterValues): Promise<Count> {
  const database = await db(context);
  const finds = await findsOfDocuments(database, asked.search);
  if (finds?.areMany && !isNarrow(asked)) return bounded(Infinity);
  return countOf(database, await matching(context, asked));
}

async function matching(context: GraphQLContext, filter: DocumentFilterValues) {
  return documentsMatching(await db(context), { companyId: company(context), today: civilDate(context), filter });
}

function sortKeyOf(order: Asked["order"]): SortKey {
  const direction = order?.direction ?? OrderDirection.DESC;
  const id = sql.ref("document.id");
  if (order?.field === "DUE") {
    const owedId = sql.ref("document_balance.document_id");
    return { name: `DUE ${direction}`, by: sql.ref("document_balance.due_date"), type: "date", direction, id: owedId };
  }
  return order?.field === "UPDATED"
    ? { name: `UPDATED ${direction}`, by: sql.ref("document.updated_at"), type: "timestamptz", direction, id }
    : { name: `DATE ${direction}`, by: sql.ref("document.listed_on"), type: "date", direction, id };
}
