import { paymentFilterInput } from "@softmanager/inputs";
import { sql } from "kysely";
import { notFound } from "../../../platform/errors.ts";
import { OrderDirection, type OrderBy } from "../../../platform/graphql/connection.ts";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { countsOf, pageOf, type PageRequest, type TabCount } from "../../../platform/pagination.ts";
import { civilDate } from "../../../platform/request.ts";
import { keyOf } from "../../../platform/key.ts";
import { readArgument } from "../../../platform/read-argument.ts";
import { paymentTabs } from "./enums.ts";
import { found, narrowed, selectPayments, type PaymentFilterValues } from "./payments-of.ts";

/** One payment as the public schema shows it. */
export async function paymentById(context: GraphQLContext, paymentId: string): Promise<object> {
  const row = await selectPayments(await db(context), company(context))
    .where("payment.id", "=", keyOf(paymentId, "Payment"))
    .executeTakeFirst();
  if (!row) throw notFound("Payment");
  return row;
}

interface Asked {
  page: PageRequest;
  filter: unknown;
  order: OrderBy<"RECEIVED"> | null;
}

/** One page of the company's payments. */
export async function paymentPage(context: GraphQLContext, { page, filter, order }: Asked) {
  const database = await db(context);
  const direction = order?.direction ?? OrderDirection.DESC;
  const asked = readFilter(filter, context.language);
  const matching = await found(database, selectPayments(database, company(context)), asked.search);
  return pageOf(database, narrowed(matching, asked), page, {
    name: `RECEIVED ${direction}`,
    by: sql.ref("payment.received_on"),
    type: "date",
    direction,
    id: sql.ref("payment.id"),
  });
}

const tabs: Record<(typeof paymentTabs)[number], Pick<PaymentFilterValues, "hasCredit" | "isReversed">> = {
  ALL: {},
  CREDIT: { hasCredit: true, isReversed: false },
  REVERSED: { isReversed: true },
};

/** How many payments each tab shows; the tab's own part of the filter takes the place of what was given. */
export async function paymentsPerTab(context: GraphQLContext, filter: unknown): Promise<TabCount<string>[]> {
  const { hasCredit: _hasCredit, isReversed: _isReversed, ...rest } = readFilter(filter, context.language);
  const database = await db(context);
  const matching = await found(database, selectPayments(database, company(context)), rest.search);
  const ofTab = paymentTabs.map((tab) => [tab, narrowed(matching, { ...rest, ...tabs[tab] })]);
  return countsOf(database, Object.fromEntries(ofTab));
}

function readFilter(filter: unknown, language: "ro" | "en"): PaymentFilterValues {
  return readArgument("filter", filter ?? {}, { schema: paymentFilterInput, language });
}

/** How a customer stands, per currency; nothing owed either way is no row. */
export async function balancesOf(context: GraphQLContext, customerId: string): Promise<object[]> {
  const database = await db(context);
  const customer = await database
    .selectFrom("customer")
    .where("id", "=", keyOf(customerId, "Customer"))
    .select("id")
    .executeTakeFirst();
  if (!customer) throw notFound("Customer");
  const today = civilDate(context);
  const { rows } = await sql<object>`
    select currency, sum(open)::numeric(18, 2) as open, sum(overdue)::numeric(18, 2) as overdue,
           sum(credit)::numeric(18, 2) as credit
      from (
        select currency, greatest(balance, 0) as open,
               case when due_date < ${today}::date then greatest(balance, 0) else 0 end as overdue,
               greatest(-balance, 0) as credit
          from document_balance where customer_id = ${customerId} and balance <> 0
        union all
        select p.currency, 0, 0, p.amount - coalesce((select sum(a.amount) from allocation a
               where a.company_id = p.company_id and a.payment_id = p.id and a.reversed_at is null), 0)
               - coalesce((select sum(r.amount) from refund r
               where r.company_id = p.company_id and r.payment_id = p.id and r.reversed_at is null), 0)
          from payment p where p.customer_id = ${customerId} and p.reversed_at is null
      ) parts
     group by currency having sum(open) <> 0 or sum(credit) <> 0 order by currency`.execute(database);
  return rows;
}
