import { createHash } from "node:crypto";
import { chainHash } from "@softmanager/domain";
import type pg from "pg";

/** What is true of the books of every company at any moment; each query finds what breaks its sentence. */
const invariants: Record<string, string> = {
  "The numbers of a series have no gap and no duplicate, each year where it counts by the year.": `
    select d.company_id, d.series_id from document d
      join series s on s.company_id = d.company_id and s.id = d.series_id
     where number is not null group by 1, 2, case when s.reset = 'YEARLY' then extract(year from d.issue_date) end
    having count(*) <> count(distinct number) or max(number) - min(number) + 1 <> count(*)`,
  "The next number of a series follows its last.": `
    select s.company_id, s.id from series s join document d on d.company_id = s.company_id and d.series_id = s.id
       and (s.counting_year is null or extract(year from d.issue_date) = s.counting_year)
     group by s.company_id, s.id having max(d.number) is not null and s.next_number <> max(d.number) + 1`,
  "An issued document has a number and one frozen snapshot, which is what its hash says.": `
    select d.company_id, d.id from document d
      left join document_snapshot s on s.company_id = d.company_id and s.document_id = d.id
     where d.state <> 'DRAFT' and (d.number is null or s.sha256 is distinct from d.snapshot_sha256
        or s.sha256 is distinct from encode(sha256(convert_to(s.snapshot, 'UTF8')), 'hex'))`,
  "The row of an issued document says what its snapshot says.": `
    select d.company_id, d.id from document d
      join document_snapshot s on s.company_id = d.company_id and s.document_id = d.id
     cross join lateral (select s.snapshot::jsonb as said) frozen
     where d.kind <> said ->> 'kind' or d.issue_date::text is distinct from said #>> '{content,issueDate}'
        or d.currency <> said #>> '{content,currency}' or d.net <> (said #>> '{totals,net}')::numeric
        or d.vat <> (said #>> '{totals,vat}')::numeric or d.gross <> (said #>> '{totals,gross}')::numeric`,
  "The totals of a document are the sum of its lines.": `
    select d.company_id, d.id from document d
      join document_line l on l.company_id = d.company_id and l.document_id = d.id
     where d.content -> 'allowances' = '[]' group by d.company_id, d.id, d.net having sum(l.net) <> d.net`,
  "Net and VAT make the gross total.": "select company_id, id from document where net + vat <> gross",
  "What is paid of a document is the sum of its parts of payments.": `
    select b.company_id, b.document_id from document_balance b left join allocation a
        on a.company_id = b.company_id and a.document_id = b.document_id and a.reversed_at is null
     group by b.company_id, b.document_id having coalesce(sum(a.amount), 0) <> b.paid`,
  "No payment is given away twice.": `
    select p.company_id, p.id from payment p join allocation a
        on a.company_id = p.company_id and a.payment_id = p.id and a.reversed_at is null
     group by p.company_id, p.id having sum(a.amount) > p.amount or p.reversed_at is not null`,
  "What is given away of a payment and what is paid back of it never come to more than was received.": `
    select p.company_id, p.id from payment p
     cross join lateral (select coalesce(sum(a.amount), 0) as amount from allocation a
            where a.company_id = p.company_id and a.payment_id = p.id and a.reversed_at is null) as given
     cross join lateral (select coalesce(sum(r.amount), 0) as amount from refund r
            where r.company_id = p.company_id and r.payment_id = p.id and r.reversed_at is null) as returned
     where given.amount + returned.amount > p.amount or (p.reversed_at is not null and returned.amount > 0)`,
  "Corrections never take back more than the document gave, nor is more given back than was taken.": `
    select d.company_id, d.id from document d
     cross join lateral (
            select coalesce(sum(c.net), 0) as net, coalesce(sum(c.vat), 0) as vat,
                   coalesce(sum((select sum(r.net) from document r where r.company_id = c.company_id
                      and r.corrects_document_id = c.id and r.state = 'ISSUED')), 0) as net_back,
                   coalesce(sum((select sum(r.vat) from document r where r.company_id = c.company_id
                      and r.corrects_document_id = c.id and r.state = 'ISSUED')), 0) as vat_back
              from document c where c.company_id = d.company_id and c.corrects_document_id = d.id and c.state = 'ISSUED') as taken
     where d.state = 'ISSUED' and (abs(taken.net - taken.net_back) > abs(d.net)
        or abs(taken.vat - taken.vat_back) > abs(d.vat))`,
  "What was taken of an advance lies between nothing and the advance.": `
    select s.company_id, s.advance_id from advance_settlement s
      join document d on d.company_id = s.company_id and d.id = s.document_id and d.state = 'ISSUED'
      join document a on a.company_id = s.company_id and a.id = s.advance_id
     group by s.company_id, s.advance_id, a.net having sum(s.taxable) < 0 or sum(s.taxable) > a.net`,
  "Every issued document was announced once.": `
    select d.company_id, d.id from document d left join outbox o
        on o.company_id = d.company_id and o.subject_id = d.id and o.name = 'DocumentIssued'
     where d.state <> 'DRAFT' group by d.company_id, d.id having count(o.id) <> 1`,
  "The facts about a subject are numbered from one without a gap.": `
    select company_id, subject_id from outbox group by company_id, subject_type, subject_id
    having min(sequence) <> 1 or max(sequence) <> count(*)`,
  "Everything that was done has its line in the audit trail.": `
    select o.company_id, o.id from outbox o
     where not exists (select 1 from audit a where a.company_id = o.company_id and a.request_id = o.request_id)`,
  "A mail that waits knows when it is tried next.": `
    select company_id, id from email_recipient
     where state = 'QUEUED' and attempts > 0 and next_attempt_at is null and handing_over_at is null`,
};

type Owner = pg.Pool | pg.PoolClient;

/** The sentences that do not hold, each with the rows that break it. */
export async function brokenInvariants(owner: Owner): Promise<Record<string, object[]>> {
  const broken: Record<string, object[]> = {};
  for (const [sentence, sql] of Object.entries(invariants)) {
    const { rows } = await owner.query<object>(sql);
    if (rows.length > 0) broken[sentence] = rows;
  }
  const links = await brokenLinks(owner);
  return links.length > 0 ? { ...broken, "Each document carries the hash of the one before it.": links } : broken;
}

interface Numbered {
  series: string;
  number_text: string;
  chain_hash: string;
  snapshot_sha256: string;
}

/** Documents whose link to the one before in their series is not what it was: one was slipped in, or taken out. */
async function brokenLinks(owner: Owner): Promise<Numbered[]> {
  const { rows } = await owner.query<Numbered>(
    `select d.company_id || ' ' || series_id as series, number_text, chain_hash, snapshot_sha256 from document d
      join series s on s.company_id = d.company_id and s.id = d.series_id where number is not null
     order by d.company_id, series_id, case when reset = 'YEARLY' then extract(year from issue_date) end, number`,
  );
  const last = new Map<string, string>();
  return rows.filter(({ series, number_text: number, chain_hash: link, snapshot_sha256: snapshotSha256 }) => {
    const expected = chainHash({ previousHash: last.get(series) ?? null, number, snapshotSha256 }, sha256);
    last.set(series, link);
    return link !== expected;
  });
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
