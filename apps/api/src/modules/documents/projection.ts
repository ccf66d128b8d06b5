import {
  yearOf,
  type Buyer,
  type CalculatedDocument,
  type DocumentContent,
  type DueDateRule,
} from "@softmanager/domain";
import { sql, type Expression, type ExpressionBuilder, type Kysely } from "kysely";
import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import { jsonKey, type Database } from "../../platform/database.ts";
import { withoutCnp } from "./buyer-code.ts";
import { withTermOf } from "./term.ts";
import { asksForAll, type Asks } from "../../platform/graphql/asked.ts";

/**
 * One query for documents with everything a list or a page shows; no entity is hydrated. What weighs much and is not
 * asked for comes as null.
 */
export function selectDocuments(db: Kysely<Database>, today: string, asks: Asks = asksForAll) {
  const wanted = <Value>(fields: readonly string[], value: Expression<Value>) =>
    fields.some(asks) ? sql<Value>`${value}` : sql<Value>`null`;
  const areFiguresWhole = figuresByPart.some(asks);
  return db
    .selectFrom("document")
    .innerJoin("series", (join) =>
      join.onRef("series.companyId", "=", "document.companyId").onRef("series.id", "=", "document.seriesId"),
    )
    .leftJoin("documentBalance", (join) =>
      join
        .onRef("documentBalance.companyId", "=", "document.companyId")
        .onRef("documentBalance.documentId", "=", "document.id"),
    )
    .where("document.discardedAt", "is", null)
    .select((from) => [
      "document.id",
      "document.kind",
      "document.state",
      "document.version",
      "document.numberText as number",
      "document.issueDate",
      "document.dueDate",
      "document.dueDateRule",
      sql<string>`${today}::text`.as("today"),
      "document.currency",
      "document.buyerName",
      wanted(readFromContent, from.ref("document.content")).as("content"),
      wanted(["buyer"], sql<Buyer | null>`document.content -> 'buyer'`).as("buyer"),
      wanted(figuresByPart, from.ref("document.calculated")).as("calculated"),
      wanted(areFiguresWhole ? [] : ["totals"], sql<Totals>`document.calculated -> 'totals'`).as("totals"),
      "document.issueAt",
      "document.issuedAt",
      "document.cancelledAt",
      "document.cancelReason",
      "document.snapshotSha256",
      "document.chainHash",
      "document.externalId",
      "document.createdAt",
      "document.updatedAt",
      "documentBalance.payable",
      "documentBalance.paid",
      "documentBalance.credited",
      "documentBalance.balance",
      "series.id as seriesId",
      "series.workPointId as seriesWorkPointId",
      printedPrefixIn(yearOf(today)).as("seriesPrefix"),
      nextNumberTextIn(yearOf(today)).as("nextNumberText"),
      sql<number>`greatest(0, ${today}::date - document.due_date)`.as("daysPastDue"),
      wanted(["customer"], jsonObjectFrom(customerOf(from))).as("customer"),
      wanted(["corrects"], jsonObjectFrom(correctedOf(from))).as("corrects"),
      wanted(["correctedBy"], jsonArrayFrom(correctionsOf(from))).as("correctedBy"),
    ]);
}

type Totals = CalculatedDocument["totals"];

/** Fields that take the figures as a whole; the totals alone are cut out of them. */
const figuresByPart = ["lines", "taxSubtotals"];

/** Fields that are, or follow from, what was written. */
const readFromContent = ["content", "seller", "template", "missing", "origins", "settings"];

export type DocumentRow = Awaited<ReturnType<ReturnType<typeof selectDocuments>["executeTakeFirstOrThrow"]>>;

/** What a document issued in a year would be called: a hint, nothing is reserved. */
export function nextNumberTextIn(year: number) {
  return sql<string>`app.number_text(series.prefix, series.separator, series.padding, ${nextNumberIn(year)}, ${year}::integer)`;
}

export function nextNumberIn(year: number) {
  return sql<number>`app.number_to_take(series.next_number, series.counting_year, ${year}::integer)`;
}

export function printedPrefixIn(year: number) {
  return sql<string>`app.printed_prefix(series.prefix, ${year}::integer)`;
}

type Joined = ExpressionBuilder<Database, "document">;

function customerOf(from: Joined) {
  return from
    .selectFrom("customer")
    .whereRef("customer.companyId", "=", "document.companyId")
    .whereRef("customer.id", "=", "document.customerId")
    .select(["customer.id", "customer.name", codeOfCustomer]);
}

/** A person's code is shown masked. */
const codeOfCustomer = sql<string | null>`coalesce(customer.fiscal_code, customer.cnp_masked)`.as<"fiscalCode">(
  sql.raw('"fiscalCode"'),
);

function correctedOf(from: Joined) {
  return from
    .selectFrom("document as original")
    .whereRef("original.companyId", "=", "document.companyId")
    .whereRef("original.id", "=", "document.correctsDocumentId")
    .select(linkOf("original"));
}

function correctionsOf(from: Joined) {
  return from
    .selectFrom("document as correction")
    .whereRef("correction.companyId", "=", "document.companyId")
    .whereRef("correction.correctsDocumentId", "=", "document.id")
    .where("correction.discardedAt", "is", null)
    .orderBy("correction.createdAt")
    .select(linkOf("correction"));
}

function linkOf(table: "original" | "correction") {
  return [
    jsonKey<string, "id">(`${table}.id`, "id"),
    jsonKey<string, "kind">(`${table}.kind`, "kind"),
    jsonKey<string, "state">(`${table}.state`, "state"),
    jsonKey<string | null, "number">(`${table}.number_text`, "number"),
    jsonKey<string | null, "issueDate">(`${table}.issue_date`, "issueDate"),
  ] as const;
}

/** A row as the public schema shows it. */
export function presentDocument(row: DocumentRow): object {
  const { calculated: figures, content: written, today: _today, ...rest } = row;
  const { seriesId, seriesPrefix, seriesWorkPointId, nextNumberText, ...document } = rest;
  const calculated = figures as unknown as CalculatedDocument | null;
  const content = written as unknown as DocumentContent | null;
  return {
    ...document,
    ...termOf(row),
    content: content && { ...content, ...termOf(row), buyer: withoutCnp(content.buyer) },
    buyer: withoutCnp(row.buyer),
    lines: calculated?.lines,
    taxSubtotals: calculated?.taxSubtotals,
    totals: calculated?.totals ?? row.totals,
    series: { id: seriesId, prefix: seriesPrefix, workPointId: seriesWorkPointId, nextNumberText },
    balance: balanceOf(row),
    paymentState: paymentStateOf(row),
    overdueDays: isOwed(row) ? row.daysPastDue : 0,
  };
}

/** What is due when; a draft that follows a rule shows the date it would have if it were issued now. */
function termOf({ state, issueDate, dueDate, dueDateRule, today }: DocumentRow) {
  const rule = state === "DRAFT" ? (dueDateRule as unknown as DueDateRule | null) : null;
  return { dueDate: withTermOf({ issueDate, dueDate }, { dueDateRule: rule, today }).dueDate };
}

function balanceOf({ payable, paid, credited, balance }: DocumentRow): object | null {
  return payable === null ? null : { payable, paid, credited, balance };
}

/** Something is left to pay by the customer. */
function isOwed({ state, balance }: DocumentRow): boolean {
  return state === "ISSUED" && balance !== null && !balance.startsWith("-") && /[1-9]/.test(balance);
}

function paymentStateOf(row: DocumentRow): string {
  if (row.state !== "ISSUED" || row.balance === null) return "NONE";
  if (!/[1-9]/.test(row.balance)) return "PAID";
  if (isOwed(row) && row.daysPastDue > 0) return "OVERDUE";
  return row.payable === row.balance ? "OPEN" : "PARTIAL";
}
