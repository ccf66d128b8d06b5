import { sql } from "kysely";
import { notFound } from "../../../platform/errors.ts";
import type { Asks } from "../../../platform/graphql/asked.ts";
import type { OrderBy } from "../../../platform/graphql/connection.ts";
import { OrderDirection } from "../../../platform/graphql/connection.ts";
import { db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { pageOf, type PageRequest, type SortKey } from "../../../platform/pagination.ts";
import { civilDate } from "../../../platform/request.ts";
import { documentsFound, narrowed, readFilter } from "../documents-of.ts";
import { presentDocument, selectDocuments } from "../projection.ts";

/** One document as the public schema shows it. */
export async function documentById(context: GraphQLContext, documentId: string, asks?: Asks): Promise<object> {
  if (!/^[0-9a-f-]{36}$/i.test(documentId)) throw notFound("Document");
  const row = await selectDocuments(await db(context), civilDate(context), asks)
    .where("document.id", "=", documentId)
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
  const found = await documentsFound(database, { today, search: asked.search, asks });
  const query = narrowed(found, asked, today).$if(order?.field === "DUE", (begun) =>
    begun.where("documentBalance.dueDate", "is not", null),
  );
  const listed = await pageOf(database, query, page, sortKeyOf(order));
  return { ...listed, edges: listed.edges.map(({ node, cursor }) => ({ node: presentDocument(node), cursor })) };
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
