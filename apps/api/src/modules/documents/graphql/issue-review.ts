import { yearOf } from "@softmanager/domain";
import { documentSelection } from "@softmanager/inputs";
import { sql } from "kysely";
import { company, db, type GraphQLContext } from "../../../platform/graphql/context.ts";
import { civilDate } from "../../../platform/request.ts";
import { readArgument } from "../../../platform/read-argument.ts";
import { documentsOfSelection } from "../documents-selected.ts";
import { nextNumberTextIn, printedPrefixIn } from "../projection.ts";
import type { IssueReview } from "./issue-review.type.ts";
import { summed } from "./totals.ts";

/** What a person should know before the drafts of a selection take their numbers. */
export async function reviewOf(context: GraphQLContext, given: object): Promise<IssueReview> {
  const selection = readArgument("selection", given, { schema: documentSelection, language: context.language });
  const year = yearOf(civilDate(context));
  const about = { companyId: company(context), today: civilDate(context), selection };
  const selected = await documentsOfSelection(await db(context), about);
  const drafts = selected.where("document.state", "=", "DRAFT");
  const { count } = await selected.select(sql<number>`count(*)::int`.as("count")).executeTakeFirstOrThrow();
  const series = await drafts
    .innerJoin("series", (join) =>
      join.onRef("series.companyId", "=", "document.companyId").onRef("series.id", "=", "document.seriesId"),
    )
    .groupBy(["series.companyId", "series.id"])
    .orderBy("series.prefix")
    .select([printedPrefixIn(year).as("prefix"), nextNumberTextIn(year).as("nextNumberText")])
    .select(sql<number>`count(*)::int`.as("count"))
    .execute();
  const { dueBeforeIssue } = await drafts
    .where("document.dueDateRule", "is", null)
    .whereRef("document.dueDate", "<", sql`coalesce(document.issue_date, ${about.today}::date)`)
    .select(sql<number>`count(*)::int`.as("dueBeforeIssue"))
    .executeTakeFirstOrThrow();
  const inAll = series.reduce((sum, each) => sum + each.count, 0);
  return { drafts: inAll, others: count - inAll, dueBeforeIssue, series, totals: await summed(drafts).execute() };
}
