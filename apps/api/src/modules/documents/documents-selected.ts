import type { Selection } from "@softmanager/inputs";
import { sql, type Kysely } from "kysely";
import type { Matches } from "../../platform/bulk/bulk-act.ts";
import type { Database } from "../../platform/database.ts";
import type { Scope } from "../../platform/scope.ts";
import { documentsIn, isAskedFor, type DocumentFilterValues } from "./documents-of.ts";
import { findsOfDocuments } from "./search-entry.ts";

/** A query for the documents that a filter asks for, words and all; the list counts by it and selections are resolved by it. */
export async function documentsMatching(
  db: Kysely<Database>,
  { companyId, today, filter }: { companyId: string; today: string; filter: DocumentFilterValues },
): Promise<ReturnType<typeof documentsIn>> {
  const query = documentsIn(db, companyId).where(isAskedFor(filter, today));
  const finds = await findsOfDocuments(db, filter.search);
  return finds ? query.where(finds.isFound("document.id")) : query;
}

interface Selecting {
  companyId: string;
  today: string;
  selection: Selection<DocumentFilterValues>;
}

/** A query for the documents of a selection. */
export async function documentsOfSelection(
  db: Kysely<Database>,
  { companyId, today, selection }: Selecting,
): Promise<ReturnType<typeof documentsIn>> {
  if ("ids" in selection) return documentsIn(db, companyId).where("document.id", "in", [...selection.ids]);
  const { filter, exceptIds } = selection;
  const found = await documentsMatching(db, { companyId, today, filter });
  return found.$if(exceptIds.length > 0, (begun) => begun.where("document.id", "not in", exceptIds));
}

/** What a selection finds, the oldest first: numbers follow dates. */
export async function documentsSelected(
  { db, companyId, today }: Scope,
  selection: Selection<DocumentFilterValues>,
  limit: number,
): Promise<Matches> {
  const selected = await documentsOfSelection(db, { companyId, today, selection });
  return selected
    .select(["document.id", "document.version", "document.listedOn as place"])
    .select(sql<string>`coalesce(document.number_text, document.buyer_name)`.as("label"))
    .orderBy("document.listedOn")
    .orderBy("document.id")
    .limit(limit);
}
