import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** A word met once or twice among the first entries is not taken for a common one: the way to ten more may be long. */
export class Migration20261128004900RareWords extends Migration {
  override up(): void {
    for (const sql of functions) this.addSql(sql);
  }
}

const functions = statements(`
create or replace function app.search_entries(entries text, words text[], in_order text, at_most integer)
returns setof search_entry language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
declare
  sampled constant integer := 300;
  bearable constant integer := 6000; -- entries that may have to be read on the way
  seen integer := sampled;
  told constant integer := 3; -- one or two may be chance
  met integer := 0;
begin
  if at_most is not null then
    execute format('select count(*), count(*) filter (where true%s) from (%s order by %s limit %s) e',
      app.search_condition(words, false), entries, in_order, sampled) into seen, met;
  end if;
  return query execute format('%s%s order by %s limit %s', entries,
    app.search_condition(words, seen = sampled and (met < told or met * bearable / sampled < coalesce(at_most, 1))),
    in_order, coalesce(at_most::text, 'all'));
end $$;
`);
