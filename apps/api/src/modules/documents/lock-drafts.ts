import { sql } from "kysely";
import { prepared } from "../../platform/prepared.ts";
import type { Scope } from "../../platform/scope.ts";
import type { Draft, Standing } from "./model/draft.ts";

/** A document as issuing finds it, with what its series allows. */
export interface LockedDraft extends Draft, Standing {
  version: number;
  customerId: string | null;
  issueDate: string | null;
  /** Who asked to have it issued when its hold ends. */
  issueRequestedBy: string | null;
  seriesId: string;
  seriesPrefix: string;
  /** Who may number documents from it; nobody in particular means everybody. */
  allowedMembershipIds: string[];
  /** No document of the series may have an earlier date (ISO); null before the first. */
  earliestIssueDate: string | null;
}

/** Dates inside a series never go back, nor does the year that it counts in. */
export const earliestIssueDate = sql<string | null>`greatest(s.last_issue_date, make_date(s.counting_year, 1, 1))`;

/**
 * The company's documents of these ids, locked until the transaction ends and always in the same order, so that two who
 * issue the same ones never wait for each other in a circle. The series is not locked: it is asked for its number last.
 */
export async function lockDrafts(
  { db, companyId }: Scope,
  documentIds: readonly string[],
): Promise<ReadonlyMap<string, LockedDraft>> {
  const rows = await prepared<LockedDraft>(
    db,
    sql`
    select d.id, d.kind, d.state, d.version, d.content, d.customer_id, d.issue_date, d.due_date_rule, d.corrects_document_id,
           d.issue_at, d.issue_requested_by, d.discarded_at, d.series_id, series.*
      from document d
     cross join lateral (
             select s.prefix as series_prefix, s.allowed_membership_ids, ${earliestIssueDate} as earliest_issue_date
               from series s where s.company_id = d.company_id and s.id = d.series_id limit 1) as series
     where d.company_id = ${companyId}::uuid and d.id = any(${[...documentIds]}::uuid[])
     order by d.id for update of d`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
