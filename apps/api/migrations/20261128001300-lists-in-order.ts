import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Search that walks a list in its own order, and an index of what is owed: neither grows with the company. */
export class Migration20261128001300ListsInOrder extends Migration {
  override up(): void {
    for (const sql of [...places, ...functions, ...owed]) this.addSql(sql);
  }
}

const places = statements(`
-- Where the record stands in a list by date; null for what is listed otherwise.
alter table search_entry add column listed_on date;
-- The owner fills it in for all companies at once; its own policies would show it none of them.
alter table document no force row level security;
alter table search_entry no force row level security;
update search_entry e set listed_on = d.listed_on from document d
 where e.company_id = d.company_id and e.kind = 'DOCUMENT' and e.id = d.id;
alter table search_entry force row level security;
alter table document force row level security;
create index search_entry_by_place on search_entry (company_id, kind, listed_on desc, id desc) where listed_on is not null;

-- Issuing moves a document in its list; what finds it moves along in the same transaction, or pages would not meet.
create function app.move_in_search() returns trigger language plpgsql as $$
begin
  update search_entry e set listed_on = new.listed_on
   where e.company_id = new.company_id and e.kind = 'DOCUMENT' and e.id = new.id;
  return null;
end $$;
create trigger document_moves_in_search after update of listed_on on document
  for each row when (old.listed_on is distinct from new.listed_on) execute function app.move_in_search();
`);

const functions = statements(`
-- What an entry e must fulfil to be found by words, as SQL: by the index of trigrams, or by reading entry after entry. Every
-- word must occur; words too short for a trigram must begin one. Beside a longer word the index is not asked for the short
-- ones: nearly everything bears their letters.
create function app.search_condition(words text[], by_index boolean) returns text language plpgsql immutable as $$
declare
  word text;
  sought text;
  condition text := '';
  has_long boolean := exists (select 1 from unnest(words) as w (word) where length(w.word) >= 3);
begin
  foreach word in array words loop
    sought := case when length(word) < 3 then ' ' || word else word end;
    if by_index and (length(word) >= 3 or not has_long) then
      condition := condition || format(' and e.text_folded like %L',
        '%' || replace(replace(replace(sought, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%');
    else
      condition := condition || format(' and strpos(e.text_folded, %L) > 0', sought);
    end if;
  end loop;
  return condition;
end $$;

-- The first matches among a company's entries in an order that an index keeps. A common word is met soon on the way, a rare
-- one is looked up. The planner cannot tell which is which: under the policies it knows nothing of the words. So the first
-- entries are asked how often they bear it. In pieces of SQL of the functions below alone: nobody else may call it.
create function app.search_entries(entries text, words text[], in_order text, at_most integer)
returns setof search_entry language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  sampled constant integer := 300;
  bearable constant integer := 6000; -- entries that may have to be read on the way
  met integer := 0;
begin
  if at_most is not null then
    execute format('select count(*) from (%s order by %s limit %s) e where true%s',
      entries, in_order, sampled, app.search_condition(words, false)) into met;
  end if;
  return query execute format('%s%s order by %s limit %s', entries,
    app.search_condition(words, met * bearable / sampled < coalesce(at_most, 1)), in_order, coalesce(at_most::text, 'all'));
end $$;
revoke all on function app.search_entries(text, text[], text, integer) from public;

-- Latest used first. Words come folded.
create or replace function app.search(kinds text[], words text[], with_archived boolean, at_most integer)
returns table (kind text, id uuid, label text, detail text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
begin
  return query
    select e.kind, e.id, e.label, e.detail from unnest(kinds) as k (kind)
      cross join lateral app.search_entries(
        format('select * from public.search_entry e where e.company_id = %L and e.kind = %L', app.company(), k.kind)
          || case when with_archived then '' else ' and not e.is_archived' end,
        words, 'e.used_at desc', at_most) e
     order by e.used_at desc limit at_most;
end $$;

-- What a list by date shows of the matches after a place in it, or from its beginning.
create function app.search_by_place(of_kind text, words text[], after_on date, after_id uuid, oldest_first boolean,
  at_most integer)
returns table (id uuid)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  direction text := case when oldest_first then 'asc' else 'desc' end;
  entries text := format('select * from public.search_entry e where e.company_id = %L and e.kind = %L and e.listed_on is not null',
    app.company(), of_kind);
begin
  if after_on is not null then
    entries := entries || format(' and (e.listed_on, e.id) %s (%L::date, %L::uuid)',
      case when oldest_first then '>' else '<' end, after_on, after_id);
  end if;
  return query
    select e.id from app.search_entries(entries, words, format('e.listed_on %1$s, e.id %1$s', direction), at_most) e;
end $$;
revoke all on function app.search_by_place(text, text[], date, uuid, boolean, integer) from public;
grant execute on function app.search_by_place(text, text[], date, uuid, boolean, integer) to softmanager_app;
`);

const owed = statements(`
-- What customers owe, by the day it is due. Nobody lists what the company owes, or nothing, by its day.
drop index document_balance_open;
create index document_balance_owed on document_balance (company_id, due_date, document_id) where balance > 0;
`);
