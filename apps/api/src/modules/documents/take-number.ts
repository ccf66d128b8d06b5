import { sql, type RawBuilder } from "kysely";
import type { Scope } from "../../platform/scope.ts";
import type { Document } from "./model/document.ts";
import { IssueDateBeforeLast, SeriesNotAllowed } from "./problems.ts";

/**
 * Takes the next number of the document's series and links the document to the series' chain, in one statement.
 * It runs last, so the series stays locked only until the commit that follows. A rollback gives the number back.
 *
 * A series that counts by the year begins anew with the first document of a year; its chain goes on. Dates inside a
 * series never go back, so a year that has ended takes no more numbers.
 *
 * The link is the SHA-256 of the domain's `chainInput`, which a test compares with what the database computed.
 */
export async function takeNumber(scope: Scope, document: Document): Promise<void> {
  const { companyId } = scope;
  const year = sql`extract(year from ${document.issueDate}::date)::integer`;
  const number = sql`app.number_to_take(s.next_number, s.counting_year, ${year})`;
  const textOf = (taken: RawBuilder<unknown>) =>
    sql`app.number_text(s.prefix, s.separator, s.padding, ${taken}, ${year})`;
  const { rows } = await sql`
    with taken as (
      update series s
         set next_number = ${number} + 1,
             counting_year = case when s.counting_year is not null then ${year} end,
             last_issue_date = ${document.issueDate}::date,
             last_hash = encode(sha256(convert_to(
               '["softmanager-chain-1",' || coalesce('"' || s.last_hash || '"', 'null') || ','
                 || to_json(${textOf(number)})::text || ',"' || ${document.snapshotSha256}::text || '"]', 'UTF8')), 'hex')
       where s.company_id = ${companyId} and s.id = ${document.seriesId}
         and (s.last_issue_date is null or s.last_issue_date <= ${document.issueDate}::date)
         and (s.counting_year is null or s.counting_year <= ${year})
         and (s.allowed_membership_ids = '{}' or ${document.issuedBy}::uuid is null
              or ${document.issuedBy}::uuid = any(s.allowed_membership_ids))
      returning s.next_number - 1 as number, s.last_hash, ${textOf(sql`s.next_number - 1`)} as number_text
    )
    update document d
       set number = taken.number,
           number_text = taken.number_text,
           chain_hash = taken.last_hash
      from taken
     where d.company_id = ${companyId} and d.id = ${document.id}
    returning d.number
  `.execute(scope.db);
  if (rows.length === 0) throw await whyNone(scope, document);
}

/** What kept the series from giving a number: it is for others alone, or the date would go back in it. */
async function whyNone(scope: Scope, { seriesId, issuedBy }: Document): Promise<Error> {
  const series = await scope.db
    .selectFrom("series")
    .where("companyId", "=", scope.companyId)
    .where("id", "=", seriesId)
    .select(["prefix", "lastIssueDate", "countingYear", "allowedMembershipIds"])
    .executeTakeFirstOrThrow();
  const { prefix, allowedMembershipIds: allowed } = series;
  const isForOthers = issuedBy && allowed.length > 0 && !allowed.includes(issuedBy);
  return isForOthers ? new SeriesNotAllowed(prefix) : new IssueDateBeforeLast(earliestDate(series));
}

function earliestDate({ lastIssueDate, countingYear }: { lastIssueDate: string | null; countingYear: number | null }) {
  const yearBegins = countingYear === null ? "" : `${countingYear}-01-01`;
  return [lastIssueDate ?? "", yearBegins].toSorted().at(-1) ?? "";
}
