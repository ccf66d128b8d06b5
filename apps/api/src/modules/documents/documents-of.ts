import { documentFilterInput, issuesOf } from "@softmanager/inputs";
import { sql, type Kysely } from "kysely";
import type { z } from "zod";
import type { Database } from "../../platform/database.ts";
import { invalidArgument } from "../../platform/errors.ts";
import type { Asks } from "../../platform/graphql/asked.ts";
import { whereFound } from "../../platform/search.ts";
import { selectDocuments } from "./projection.ts";

export type DocumentFilterValues = z.output<typeof documentFilterInput>;

/** A filter as the API takes it, or an error that names the argument. */
export function readFilter(filter: unknown, language: "ro" | "en"): DocumentFilterValues {
  const parsed = documentFilterInput.safeParse(filter ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = issuesOf(parsed.error, language);
  throw invalidArgument(`filter.${issue?.path}`, issue?.message ?? "");
}

/** What is due today or within so many days is due soon. */
export const dueSoonInDays = 7;

/** True of a balance that is due soon. */
export function isDueSoon(today: string) {
  return sql<boolean>`document_balance.due_date between ${today}::date and ${today}::date + ${dueSoonInDays}::integer`;
}

/** True of a balance whose due date has passed. */
export function isOverdue(today: string) {
  return sql<boolean>`document_balance.due_date < ${today}::date`;
}

type Documents = ReturnType<typeof selectDocuments>;

/** A query for the documents that a text finds; without a text, for all of them. */
export async function documentsFound(
  db: Kysely<Database>,
  { today, search, asks }: { today: string; search: string | null; asks?: Asks },
): Promise<Documents> {
  const query = selectDocuments(db, today, asks);
  return search
    ? query.where(await whereFound(db, { kind: "DOCUMENT", idColumn: "document.id", text: search }))
    : query;
}

/** Narrows a query for documents by all of a filter but its text. */
export function narrowed(query: Documents, filter: DocumentFilterValues, today: string): Documents {
  const { kinds, states, customerId, currency, issuedFrom, issuedTo, payment } = filter;
  return query
    .$if(Boolean(kinds?.length), (begun) => begun.where("document.kind", "in", kinds ?? []))
    .$if(Boolean(states?.length), (begun) => begun.where("document.state", "in", states ?? []))
    .$if(Boolean(customerId), (begun) => begun.where("document.customerId", "=", customerId ?? ""))
    .$if(Boolean(currency), (begun) => begun.where("document.currency", "=", currency ?? ""))
    .$if(Boolean(issuedFrom), (begun) => begun.where("document.listedOn", ">=", issuedFrom ?? ""))
    .$if(Boolean(issuedTo), (begun) => begun.where("document.listedOn", "<=", issuedTo ?? ""))
    .$if(Boolean(payment), (begun) => byPayment(begun, payment ?? "OPEN", today));
}

function byPayment(query: Documents, payment: NonNullable<DocumentFilterValues["payment"]>, today: string): Documents {
  const issued = query.where("document.state", "=", "ISSUED");
  if (payment === "PAID") return issued.where("documentBalance.balance", "=", "0");
  const owed = issued.where("documentBalance.balance", ">", "0");
  if (payment === "OPEN") return owed;
  return owed.where(payment === "OVERDUE" ? isOverdue(today) : isDueSoon(today));
}
