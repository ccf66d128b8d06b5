import type { Asks } from "../../../platform/graphql/asked.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { presentDocument, selectDocuments } from "../projection.ts";

/** The company's documents of these ids as the public schema shows them, by id. */
export async function documentsById(
  context: GraphQLContext,
  ids: readonly string[],
  asks: Asks,
): Promise<ReadonlyMap<string, object>> {
  if (ids.length === 0) return new Map();
  const rows = await selectDocuments(await db(context), civilDate(context), asks)
    .where("document.companyId", "=", company(context))
    .where("document.id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, presentDocument(row)]));
}
