import { sql } from "kysely";
import { given, prepared } from "../../platform/prepared.ts";
import type { Scope } from "../../platform/scope.ts";
import { earliestIssueDate } from "./lock-drafts.ts";
import type { Issued } from "./write-frozen.ts";

/**
 * Takes the next numbers of each series for its documents, in their order, links them to the series' chain and makes
 * them issued: one statement per series. These run last, so a series stays locked only until the commit that follows,
 * and always in the same order of series. A rollback gives the numbers back.
 */
export async function takeNumbers(scope: Scope, issued: readonly Issued[]): Promise<void> {
  const bySeries = Map.groupBy(issued, ({ draft }) => draft.seriesId);
  for (const seriesId of [...bySeries.keys()].toSorted())
    await numberAll(scope, seriesId, bySeries.get(seriesId) ?? []);
}

/** Somebody else numbered or changed the series meanwhile, and what was checked before no longer holds: try all of it again. */
class SeriesMovedOn extends Error {
  readonly code = "40001";
}

/**
 * A series that counts by the year begins anew with the first document of a year; its chain goes on. Dates inside a
 * series never go back, so a year that has ended takes no more numbers.
 *
 * The link is the SHA-256 of the domain's `chainInput`, which a test compares with what the database computed.
 */
async function numberAll(scope: Scope, seriesId: string, issued: readonly Issued[]): Promise<void> {
  const { db, companyId, now } = scope;
  const [first, last] = [issued.at(0)?.issueDate, issued.at(-1)?.issueDate];
  const numbered = await prepared(
    db,
    sql`
    with recursive issued as materialized (
      select * from ${given(issued.map(rowOf), columns)}
    ), locked as materialized (
      select s.prefix, s.separator, s.padding, s.next_number, s.counting_year, s.last_hash
        from series s
       where s.company_id = ${companyId}::uuid and s.id = ${seriesId}::uuid
         and coalesce(${earliestIssueDate} <= ${first}::date, true)
         and (s.allowed_membership_ids = '{}'
              or not exists (select 1 from issued i where i.issued_by <> all (s.allowed_membership_ids)))
         for update
    ), chain as (
      select 0 as position, null::int as number, null::text as number_text, next_number, counting_year, last_hash as hash
        from locked
      union all
      select i.position, taken.number, named.text, taken.number + 1,
             case when chain.counting_year is not null then taken.year end,
             encode(sha256(convert_to(
               '["softmanager-chain-1",' || coalesce('"' || chain.hash || '"', 'null') || ','
                 || to_json(named.text)::text || ',"' || i.snapshot_sha256 || '"]', 'UTF8')), 'hex')
        from chain
        join issued i on i.position = chain.position + 1
        cross join locked s
        cross join lateral (select extract(year from i.issue_date)::int) as day (year)
        cross join lateral (
          select app.number_to_take(chain.next_number, chain.counting_year, day.year), day.year) as taken (number, year)
        cross join lateral (
          select app.number_text(s.prefix, s.separator, s.padding, taken.number, taken.year)) as named (text)
    ), moved as (
      update series s
         set next_number = chain.next_number, counting_year = chain.counting_year, last_hash = chain.hash,
             last_issue_date = ${last}::date
        from chain
       where chain.position = ${issued.length}::int and s.company_id = ${companyId}::uuid and s.id = ${seriesId}::uuid
    )
    update document d
       set state = 'ISSUED', number = chain.number, number_text = chain.number_text, chain_hash = chain.hash,
           content = i.content, calculated = i.calculated, net = i.net, vat = i.vat, gross = i.gross,
           payable = i.payable, vat_in_lei = i.vat_in_lei, issue_date = i.issue_date, listed_on = i.issue_date,
           due_date = i.due_date,
           snapshot_sha256 = i.snapshot_sha256, issued_at = ${now}::timestamptz, issued_by = i.issued_by,
           issue_requested_by = i.issued_by, issue_at = null, updated_at = ${now}::timestamptz, version = d.version + 1
      from issued i join chain using (position)
     where d.company_id = ${companyId}::uuid and d.id = i.id and d.id = any(${issued.map(({ draft }) => draft.id)}::uuid[])
    returning d.id`,
  );
  if (numbered.length < issued.length) throw new SeriesMovedOn();
}

const columns = {
  position: "int",
  id: "uuid",
  content: "jsonb",
  calculated: "jsonb",
  net: "numeric",
  vat: "numeric",
  gross: "numeric",
  payable: "numeric",
  vat_in_lei: "numeric",
  issue_date: "date",
  due_date: "date",
  issued_by: "uuid",
  snapshot_sha256: "text",
};

function rowOf({ draft, content, issueDate, issuedBy, frozen: { calculated, sha256 } }: Issued, index: number) {
  const { net, vat, gross, payable, vatInLei } = calculated.totals;
  const totals = { net, vat, gross, payable, vat_in_lei: vatInLei };
  const issue = { issue_date: issueDate, due_date: content.dueDate, issued_by: issuedBy, snapshot_sha256: sha256 };
  return { position: index + 1, id: draft.id, content, calculated, ...totals, ...issue };
}
