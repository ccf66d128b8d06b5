import type pg from "pg";
import type { Company } from "../stage/company.ts";
import { aDraft, issue } from "../stage/documents.ts";

/** Three years of invoices to a thousand customers; nine of ten are paid, the others due over the last months. */
const invoices = `
insert into document (company_id, id, kind, state, content, calculated, customer_id, buyer_name, series_id, number,
    number_text, issue_date, listed_on, due_date, currency, net, vat, gross, payable, issued_at, snapshot_sha256, chain_hash,
    created_at, updated_at)
select d.company_id, uuidv7(make_interval(mins => n - $2)), d.kind, d.state, d.content, d.calculated, c.id, c.name,
    d.series_id, n + 1, 'F ' || lpad((n + 1)::text, 6, '0'), day, day, day + 30, d.currency, n * 7 % 90000, n * 7 % 90000 * 0.21,
    n * 7 % 90000 * 1.21, n * 7 % 90000 * 1.21, d.issued_at, d.snapshot_sha256, d.chain_hash, day, day
  from document d
  cross join lateral (select n, current_date - 1 - ((1000 * ($2 - n)::bigint) / $2)::integer as day from generate_series(1, $2) n) each
  join customer c on c.company_id = d.company_id and c.notes = (n % 1000)::text
  where d.id = $1`;

const customers = `
insert into customer (company_id, id, type, name, fiscal_code, street, city, county, country, notes, created_at, updated_at)
select company_id, uuidv7(), type, (array['Țesătoria', 'Șantierul', 'Brutăria', 'Atelierul', 'Livada'])[1 + n % 5] || ' '
    || (array['Carpați', 'Olt', 'Someș', 'Dunărea', 'Mureș', 'Prut', 'Siret'])[1 + n % 7] || ' ' || n || ' S.R.L.',
    (10000000 + n)::text, street, city, county, country, n::text, now(), now()
  from customer, generate_series(0, 999) n where company_id = $1 and notes is null`;

const balances = `
insert into document_balance (company_id, document_id, customer_id, currency, due_date, payable, paid, credited)
select company_id, id, customer_id, currency, due_date, payable, case when number % 10 = 0 then 0 else payable end, 0
  from document where company_id = $1 and id not in (select document_id from document_balance)`;

/** As `indexForSearch` writes it: folded, a blank in front. */
const findable = `
insert into search_entry (company_id, kind, id, label, detail, text_folded, is_archived, used_at)
select company_id, 'DOCUMENT', id, number_text, buyer_name || ' · ' || gross || ' RON',
    ' ' || lower(translate(number_text || ' ' || replace(number_text, ' ', '') || ' ' || buyer_name || ' ' || gross
      || ' ' || replace(gross::text, '.', ','), 'ȚțȘșĂăÂâÎî', 'ttssaaaaii')), false, created_at
  from document where company_id = $1
on conflict do nothing`;

/** Gives a company so many invoices beside the one it issues itself, of which each is a copy. */
export async function giveInvoices(superuser: pg.Pool, company: Company, count: number): Promise<void> {
  const model = await aDraft(company, { lines: 2 });
  await issue(company, model);
  const client = await superuser.connect();
  try {
    await client.query("begin");
    // Copies of what the guards have let pass need no guard.
    await client.query("set local session_replication_role = replica");
    await client.query(customers, [company.id]);
    await client.query(invoices, [model, count]);
    await client.query(balances, [company.id]);
    await client.query(findable, [company.id]);
    await client.query("commit");
  } finally {
    client.release();
  }
}
