import { documentFilterInput } from "@softmanager/inputs";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { z } from "zod";
import type { Database } from "../../platform/database.ts";
import { readArgument } from "../../platform/read-argument.ts";

export type DocumentFilterValues = z.output<typeof documentFilterInput>;

/** A filter as the API takes it, or an error that names the argument. */
export function readFilter(filter: unknown, language: "ro" | "en"): DocumentFilterValues {
  return readArgument("filter", filter ?? {}, { schema: documentFilterInput, language });
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

/**
 * The company's documents and what is owed on them, without discarded drafts. The policies see to the company; it is named
 * besides, so that the planner knows how much there is of it and never reads through the books of others.
 */
export function documentsIn(db: Kysely<Database>, companyId: string) {
  return db
    .selectFrom("document")
    .leftJoin("documentBalance", (join) =>
      join
        .onRef("documentBalance.companyId", "=", "document.companyId")
        .onRef("documentBalance.documentId", "=", "document.id"),
    )
    .where("document.companyId", "=", companyId)
    .where("document.discardedAt", "is", null);
}

/** Does a filter ask for anything but words? */
export function isNarrow({ search: _search, ...filter }: DocumentFilterValues): boolean {
  return conditionsOf(filter, "").length > 0;
}

/** True of the documents, joined with what is owed, that a filter asks for by all but its words. */
export function isAskedFor(filter: Omit<DocumentFilterValues, "search">, today: string): RawBuilder<boolean> {
  return sql<boolean>`${sql.join([sql`true`, ...conditionsOf(filter, today)], sql` and `)}`;
}

function conditionsOf(filter: Omit<DocumentFilterValues, "search">, today: string): RawBuilder<boolean>[] {
  const { kinds, states, customerId, currency, issuedFrom, issuedTo, payment } = filter;
  return [
    kinds?.length ? [sql<boolean>`document.kind = any (${kinds}::text[])`] : [],
    states?.length ? [sql<boolean>`document.state = any (${states}::text[])`] : [],
    customerId ? [sql<boolean>`document.customer_id = ${customerId}`] : [],
    currency ? [sql<boolean>`document.currency = ${currency}`] : [],
    issuedFrom ? [sql<boolean>`document.listed_on >= ${issuedFrom}`] : [],
    issuedTo ? [sql<boolean>`document.listed_on <= ${issuedTo}`] : [],
    payment ? [sql<boolean>`document.state = 'ISSUED'`, ofPayment(payment, today)] : [],
  ].flat();
}

/** True of balances. Only what is issued is owed: a cancelled document's balance is nothing. */
export function ofPayment(payment: NonNullable<DocumentFilterValues["payment"]>, today: string): RawBuilder<boolean> {
  if (payment === "PAID") return sql<boolean>`document_balance.balance = 0`;
  const owed = sql<boolean>`document_balance.balance > 0`;
  if (payment === "OPEN") return owed;
  return sql<boolean>`${owed} and ${payment === "OVERDUE" ? isOverdue(today) : isDueSoon(today)}`;
}
