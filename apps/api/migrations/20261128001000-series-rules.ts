import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Series that begin anew each year, belong to a work point, or are for some people alone. */
export class Migration20261128001000SeriesRules extends Migration {
  override up(): void {
    for (const sql of [...rules, ...words, ...guards]) this.addSql(sql);
  }
}

const rules = statements(`
alter table series add column reset text not null default 'NEVER' check (reset in ('NEVER', 'YEARLY'));
-- The year that next_number counts in; a series that never begins anew has none.
alter table series add column counting_year integer;
-- Who may number documents from it; nobody in particular means everybody.
alter table series add column allowed_membership_ids uuid[] not null default '{}';
alter table series add constraint series_yearly_counts check ((reset = 'YEARLY') = (counting_year is not null));
alter table series add constraint series_yearly_prints_its_year check (reset = 'NEVER' or prefix ~ '\\{YY(YY)?\\}');
-- A counter that begins anew gives the same number again, in another year: what is printed stays the only one.
alter table document add constraint document_number_text_once unique (company_id, series_id, number_text);
alter table document drop constraint document_company_id_series_id_number_key;
`);

/** How numbers are counted and written, in one place for issuing and for every hint of the number to come. */
const words = statements(`
-- The prefix as it is printed in a year: {YYYY} and {YY} stand for it.
create function app.printed_prefix(prefix text, printed_in integer) returns text language sql immutable as $$
  select replace(replace(prefix, '{YYYY}', printed_in::text), '{YY}', right(printed_in::text, 2))
$$;
create function app.number_text(prefix text, separator text, padding integer, number integer, printed_in integer)
  returns text language sql immutable as $$
  select app.printed_prefix(prefix, printed_in) || separator
    || lpad(number::text, greatest(padding, length(number::text)), '0')
$$;
-- The number that a document of a year takes: a series that counts by the year begins anew with its first one.
create function app.number_to_take(next_number integer, counting_year integer, taken_in integer) returns integer
  language sql immutable as $$
  select case when counting_year < taken_in then 1 else next_number end
$$;
`);

const guards = statements(`
create or replace function app.keep_series() returns trigger language plpgsql as $$
begin
  if new.counting_year < old.counting_year then
    raise exception 'years of a series never go back' using errcode = '55000';
  end if;
  if new.next_number < old.next_number and old.last_hash is not null
     and not coalesce(new.counting_year > old.counting_year, false) then
    raise exception 'numbers of a series never go back' using errcode = '55000';
  end if;
  if old.last_hash is not null
     and (new.prefix, new.separator, new.kind, new.reset) is distinct from (old.prefix, old.separator, old.kind, old.reset) then
    raise exception 'a series in use keeps its name and its way of counting' using errcode = '55000';
  end if;
  return new;
end $$;
`);
