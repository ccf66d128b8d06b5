import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Payments can be searched; and a kind with few records is read through rather than looked up among all others. */
export class Migration20261128003100PaymentsFound extends Migration {
  override up(): void {
    for (const sql of [...entries, ...functions]) this.addSql(sql);
  }
}

const entries = statements(`
-- The owner writes the entries of all companies at once; its own policies would show it none of them.
alter table payment no force row level security;
alter table customer no force row level security;
alter table allocation no force row level security;
alter table document no force row level security;
alter table search_entry no force row level security;
with worded as (
  select p.company_id, p.id, p.recorded_at, coalesce(c.name, p.reference, p.amount || ' ' || p.currency) as label,
         p.amount || ' ' || p.currency || ' · ' || p.received_on as detail,
         regexp_replace(lower(normalize(concat_ws(' ', c.name, p.reference, p.amount, replace(p.amount::text, '.', ','),
           translate(to_char(p.amount, 'FM999,999,999,999,990.00'), ',.', '.,'),
           (select string_agg(d.number_text || ' ' || replace(d.number_text, ' ', ''), ' ') from allocation a
              join document d on d.company_id = a.company_id and d.id = a.document_id
             where a.company_id = p.company_id and a.payment_id = p.id and a.reversed_at is null)
         ), NFKD)), '[\\u0300-\\u036f]', '', 'g') as folded
    from payment p left join customer c on c.company_id = p.company_id and c.id = p.customer_id)
insert into search_entry (company_id, kind, id, label, detail, text_folded, is_archived, used_at)
select company_id, 'PAYMENT', id, label, detail,
       ' ' || folded || ' ' || regexp_replace(folded, '[^[:alnum:][:space:]]', '', 'g'), false, recorded_at
  from worded
on conflict do nothing;
alter table search_entry force row level security;
alter table document force row level security;
alter table allocation force row level security;
alter table customer force row level security;
alter table payment force row level security;
`);

const functions = statements(`
-- The first matches among a company's entries in an order that an index keeps. A common word is met soon on the way, a rare
-- one is looked up. The planner cannot tell which is which: under the policies it knows nothing of the words. So the first
-- entries are asked how often they bear it. The index knows no kinds: where a kind has few entries they are read through.
create or replace function app.search_entries(entries text, words text[], in_order text, at_most integer)
returns setof search_entry language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  sampled constant integer := 300;
  bearable constant integer := 6000; -- entries that may have to be read on the way
  seen integer := sampled;
  met integer := 0;
begin
  if at_most is not null then
    execute format('select count(*), count(*) filter (where true%s) from (%s order by %s limit %s) e',
      app.search_condition(words, false), entries, in_order, sampled) into seen, met;
  end if;
  return query execute format('%s%s order by %s limit %s', entries,
    app.search_condition(words, seen = sampled and met * bearable / sampled < coalesce(at_most, 1)),
    in_order, coalesce(at_most::text, 'all'));
end $$;
`);
