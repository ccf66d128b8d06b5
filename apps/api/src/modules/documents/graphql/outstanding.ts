import { sql, type RawBuilder } from "kysely";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { isDueSoon, isOverdue } from "../documents-of.ts";
import type { Outstanding } from "./outstanding.resolver.ts";

/** What customers owe, per currency. What the company owes them stands on credit notes and is not set off here. */
export async function outstandingPerCurrency(context: GraphQLContext): Promise<Outstanding[]> {
  const today = civilDate(context);
  const database = await db(context);
  return database
    .selectFrom("documentBalance")
    .where("documentBalance.companyId", "=", company(context))
    .where("documentBalance.balance", ">", "0")
    .groupBy("documentBalance.currency")
    .orderBy(sql`count(*)`, "desc")
    .orderBy("documentBalance.currency")
    .select(["documentBalance.currency", sum(sql`true`).as("open"), count(sql`true`).as("openCount")])
    .select([sum(isOverdue(today)).as("overdue"), count(isOverdue(today)).as("overdueCount")])
    .select([sum(isDueSoon(today)).as("dueSoon"), count(isDueSoon(today)).as("dueSoonCount")])
    .execute();
}

function sum(which: RawBuilder<unknown>) {
  return sql<string>`coalesce(sum(document_balance.balance) filter (where ${which}), 0)::numeric(18, 2)`;
}

function count(which: RawBuilder<unknown>) {
  return sql<number>`(count(*) filter (where ${which}))::int`;
}
