import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements } from "./tenant-table.ts";

/** What is cleared away in time: old views of links, demo companies that nobody is let into, keys of an old secret. */
export class Migration20261128003000Housekeeping extends Migration {
  override up(): void {
    for (const sql of [...keys, ...views, ...demos]) this.addSql(sql);
  }
}

const keys = [platformTable("company_key", ["update"])];

const views = [
  ...statements(`
drop trigger public_link_view_is_history on public_link_view;
create trigger public_link_view_is_history before update on public_link_view for each row execute function app.refuse_change();
create index public_link_view_by_time on public_link_view (company_id, at);
`),
  platformTable("public_link_view", ["delete"]),
];

const demos = statements(`
-- A company is founded as a demo or it never is one.
create function app.keep_demo_mark() returns trigger language plpgsql as $$
begin
  if new.is_demo is distinct from old.is_demo then
    raise exception 'a company is founded as a demo or never is one' using errcode = '55000';
  end if;
  return new;
end $$;
create trigger company_keeps_demo_mark before update of is_demo on company for each row execute function app.keep_demo_mark();
create trigger company_directory_keeps_demo_mark before update of is_demo on company_directory
  for each row execute function app.keep_demo_mark();

-- A demo that is over; asked row by row by the triggers that keep history, so that nothing of any other company goes.
create function app.is_cleared_demo(cleared uuid) returns boolean language sql stable as $$
  select current_setting('app.cleared_demo', true) = cleared::text
    and exists (select 1 from company_directory d join demo on demo.company_id = d.company_id
                 where d.company_id = cleared and d.is_demo and demo.retired_at is not null)
$$;

create or replace function app.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and app.is_cleared_demo((to_jsonb(old) ->> 'company_id')::uuid) then
    return old;
  end if;
  raise exception '% of % is refused: these rows are history', tg_op, tg_table_name using errcode = '55000';
end $$;

create or replace function app.refuse_issued_delete() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' and not app.is_cleared_demo(old.company_id) then
    raise exception 'document % is issued: it is never deleted', old.number_text using errcode = '55000';
  end if;
  return old;
end $$;

-- The one door through which a whole company goes, and only a demo that is over. Runs as the owner, since the
-- application may delete none of this; what a table refers to goes after it, so it takes as many rounds as it needs.
create function app.clear_demo(cleared uuid) returns void language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
declare
  place regclass;
  waiting regclass[];
  refused regclass[];
  person_of_demo uuid;
begin
  perform set_config('app.cleared_demo', cleared::text, true), set_config('app.company_id', cleared::text, true);
  if not app.is_cleared_demo(cleared) then
    raise exception 'company % is no demo that is over', cleared using errcode = '55000';
  end if;
  select person_id into person_of_demo from demo where company_id = cleared;
  select array_agg(c.oid::regclass) into waiting
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname not in ('demo', 'company_directory');
  while cardinality(waiting) > 0 loop
    refused := '{}';
    foreach place in array waiting loop
      begin
        execute format('delete from %s where company_id = $1', place) using cleared;
      exception when foreign_key_violation then
        refused := refused || place;
      end;
    end loop;
    if cardinality(refused) = cardinality(waiting) then
      raise exception 'what is left of a demo is referred to from elsewhere: %', refused using errcode = '23503';
    end if;
    waiting := refused;
  end loop;
  delete from public.company where id = cleared;
  delete from demo where company_id = cleared;
  delete from company_directory where company_id = cleared;
  delete from session where person_id = person_of_demo;
  delete from email_token where person_id = person_of_demo;
  delete from acceptance where person_id = person_of_demo;
  delete from person where id = person_of_demo and is_demo;
  perform set_config('app.cleared_demo', '', true), set_config('app.company_id', '', true);
end $$;
revoke execute on function app.clear_demo(uuid) from public;
grant execute on function app.clear_demo(uuid) to softmanager_app;
`);
