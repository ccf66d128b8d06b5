import type { paymentFilterInput } from "@softmanager/inputs";
import { sql, type ExpressionBuilder, type Kysely } from "kysely";
import { jsonArrayFrom, jsonBuildObject, jsonObjectFrom } from "kysely/helpers/postgres";
import type { z } from "zod";
import { jsonKey, type Database } from "../../../platform/database.ts";
import { findsOf } from "../../../platform/search.ts";

/**
 * One query for a company's payments with all that a list or a page shows. The policies see to the company; it is named
 * besides, so that the planner knows how much there is of it.
 */
export function selectPayments(db: Kysely<Database>, companyId: string) {
  return db
    .selectFrom("payment")
    .where("payment.companyId", "=", companyId)
    .select(["payment.id", "payment.version", "payment.currency", "payment.amount", "payment.receivedOn"])
    .select(["payment.method", "payment.reference", "payment.note", "payment.recordedAt", "payment.reversedAt"])
    .select((from) => [
      "payment.reverseReason",
      unallocated.as("unallocated"),
      nameOf(from, "recordedBy").as("recordedBy"),
      nameOf(from, "reversedBy").as("reversedBy"),
      jsonObjectFrom(customerOf(from)).as("customer"),
      jsonArrayFrom(allocationsOf(from)).as("allocations"),
      jsonArrayFrom(refundsOf(from)).as("refunds"),
    ]);
}

type Payments = ReturnType<typeof selectPayments>;
type Joined = ExpressionBuilder<Database, "payment">;

const allocated = sql`(select coalesce(sum(a.amount), 0) from allocation a
  where a.company_id = payment.company_id and a.payment_id = payment.id and a.reversed_at is null)`;

const refunded = sql`(select coalesce(sum(r.amount), 0) from refund r
  where r.company_id = payment.company_id and r.payment_id = payment.id and r.reversed_at is null)`;

const unallocated = sql<string>`case when payment.reversed_at is null then payment.amount - ${allocated} - ${refunded} else 0.00 end`;

export type PaymentFilterValues = z.output<typeof paymentFilterInput>;

/** Narrows a query for payments. */
export function narrowed(query: Payments, filter: PaymentFilterValues): Payments {
  const { customerId, documentId, currency, methods, receivedFrom, receivedTo, hasCredit, isReversed } = filter;
  return query
    .$if(Boolean(customerId), (begun) => begun.where("payment.customerId", "=", customerId ?? ""))
    .$if(Boolean(documentId), (begun) => begun.where(setAgainst(documentId ?? "")))
    .$if(Boolean(currency), (begun) => begun.where("payment.currency", "=", currency ?? ""))
    .$if(Boolean(methods?.length), (begun) => begun.where("payment.method", "in", methods ?? []))
    .$if(Boolean(receivedFrom), (begun) => begun.where("payment.receivedOn", ">=", receivedFrom ?? ""))
    .$if(Boolean(receivedTo), (begun) => begun.where("payment.receivedOn", "<=", receivedTo ?? ""))
    .$if(typeof hasCredit === "boolean", (begun) => begun.where(sql<boolean>`(${unallocated} > 0) = ${hasCredit}`))
    .$if(typeof isReversed === "boolean", (begun) =>
      begun.where("payment.reversedAt", isReversed ? "is not" : "is", null),
    );
}

/** The payments a text finds, by their own words or by those of who paid, whose name may have changed since. */
export async function found(db: Kysely<Database>, query: Payments, text: string | null): Promise<Payments> {
  if (!text) return query;
  const own = await findsOf(db, { kind: "PAYMENT", text });
  const ofCustomers = await findsOf(db, { kind: "CUSTOMER", text });
  return query.where((where) => where.or([own.isFound("payment.id"), ofCustomers.isFound("payment.customerId")]));
}

function setAgainst(documentId: string) {
  return sql<boolean>`exists (select 1 from allocation a where a.company_id = payment.company_id
    and a.payment_id = payment.id and a.document_id = ${documentId} and a.reversed_at is null)`;
}

function nameOf(from: Joined, column: "recordedBy" | "reversedBy") {
  return from
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .whereRef("membership.companyId", "=", "payment.companyId")
    .whereRef("membership.id", "=", `payment.${column}`)
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as("name"));
}

function customerOf(from: Joined) {
  return from
    .selectFrom("customer")
    .whereRef("customer.companyId", "=", "payment.companyId")
    .whereRef("customer.id", "=", "payment.customerId")
    .select(["customer.id", "customer.name"]);
}

/** Amounts go into JSON as text: a JSON number would be read as a float. */
function allocationsOf(from: Joined) {
  return from
    .selectFrom("allocation")
    .innerJoin("document", (join) =>
      join.onRef("document.companyId", "=", "allocation.companyId").onRef("document.id", "=", "allocation.documentId"),
    )
    .whereRef("allocation.companyId", "=", "payment.companyId")
    .whereRef("allocation.paymentId", "=", "payment.id")
    .orderBy("allocation.allocatedAt")
    .orderBy("document.dueDate")
    .orderBy("allocation.id")
    .select((allocation) => [
      "allocation.id",
      sql<string>`allocation.amount::text`.as("amount"),
      jsonKey<string, "allocatedAt">("allocation.allocated_at", "allocatedAt"),
      jsonKey<string | null, "reversedAt">("allocation.reversed_at", "reversedAt"),
      jsonBuildObject({
        id: allocation.ref("document.id"),
        kind: allocation.ref("document.kind"),
        number: allocation.ref("document.numberText"),
      }).as("document"),
    ]);
}

function refundsOf(from: Joined) {
  const name = (column: "recorded_by" | "reversed_by") =>
    sql`(select p.given_name || ' ' || p.family_name from membership s join person p on p.id = s.person_id
      where s.company_id = refund.company_id and s.id = ${sql.ref(`refund.${column}`)})`;
  return from
    .selectFrom("refund")
    .whereRef("refund.companyId", "=", "payment.companyId")
    .whereRef("refund.paymentId", "=", "payment.id")
    .orderBy("refund.recordedAt")
    .orderBy("refund.id")
    .select([
      "refund.id",
      "refund.method",
      "refund.reference",
      sql<string>`refund.amount::text`.as("amount"),
      jsonKey<string, "paidOn">("refund.paid_on", "paidOn"),
      jsonKey<string, "recordedAt">("refund.recorded_at", "recordedAt"),
      jsonKey<string | null, "reversedAt">("refund.reversed_at", "reversedAt"),
      jsonKey<string | null, "reverseReason">("refund.reverse_reason", "reverseReason"),
      sql<string | null>`${name("recorded_by")}`.as<"recordedBy">(sql.raw('"recordedBy"')),
      sql<string | null>`${name("reversed_by")}`.as<"reversedBy">(sql.raw('"reversedBy"')),
    ]);
}
