import { sql } from "kysely";
import type { Scope } from "../../platform/scope.ts";
import type { Document } from "./model/document.ts";
import { IssueDateBeforeLast } from "./problems.ts";

/**
 * Takes the next number of the document's series and links the document to the series' chain, in one statement.
 * It runs last, so the series stays locked only until the commit that follows. A rollback gives the number back.
 *
 * The link is the SHA-256 of the domain's `chainInput`, which a test compares with what the database computed.
 */
export async function takeNumber(scope: Scope, document: Document): Promise<void> {
  const { companyId } = scope;
  const { rows } = await sql`
    with taken as (
      update series s
         set next_number = s.next_number + 1,
             last_issue_date = ${document.issueDate}::date,
             last_hash = encode(sha256(convert_to(
               '["softmanager-chain-1",' || coalesce('"' || s.last_hash || '"', 'null') || ','
                 || to_json(${numberText})::text || ',"' || ${document.snapshotSha256}::text || '"]', 'UTF8')), 'hex')
       where s.company_id = ${companyId} and s.id = ${document.seriesId}
         and (s.last_issue_date is null or s.last_issue_date <= ${document.issueDate}::date)
      returning s.next_number - 1 as number, s.last_hash, s.prefix, s.separator, s.padding
    )
    update document d
       set number = taken.number,
           number_text = taken.prefix || taken.separator
             || lpad(taken.number::text, greatest(taken.padding, length(taken.number::text)), '0'),
           chain_hash = taken.last_hash
      from taken
     where d.company_id = ${companyId} and d.id = ${document.id}
    returning d.number
  `.execute(scope.db);
  if (rows.length === 0) throw new IssueDateBeforeLast(await lastIssueDate(scope, document.seriesId));
}

/** In the UPDATE's own terms the series still shows the number being taken. */
const numberText = sql.raw(
  "s.prefix || s.separator || lpad(s.next_number::text, greatest(s.padding, length(s.next_number::text)), '0')",
);

async function lastIssueDate(scope: Scope, seriesId: string): Promise<string> {
  const series = await scope.db
    .selectFrom("series")
    .where("companyId", "=", scope.companyId)
    .where("id", "=", seriesId)
    .select("lastIssueDate")
    .executeTakeFirstOrThrow();
  return series.lastIssueDate ?? "";
}
