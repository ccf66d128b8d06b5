import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements } from "./tenant-table.ts";

/** The trail of who signed in is history for three years, as the privacy policy says, and then goes. */
export class Migration20261128130500SecurityTrail extends Migration {
  override up(): void {
    for (const sql of trail) this.addSql(sql);
  }
}

const trail = [
  ...statements(`
create index platform_audit_by_time on platform_audit (at);
drop trigger platform_audit_is_history on platform_audit;
create trigger platform_audit_is_history before update on platform_audit for each row execute function app.refuse_change();

-- The newest entry says how late it is, so that no clock of anybody's can make history old.
create function app.keep_security_trail() returns trigger language plpgsql as $$
begin
  if old.at >= (select max(p.at) from public.platform_audit p) - interval '3 years' then
    raise exception 'DELETE of platform_audit is refused: its rows are history for three years' using errcode = '55000';
  end if;
  return old;
end $$;
create trigger platform_audit_is_kept before delete on platform_audit
  for each row execute function app.keep_security_trail();
grant select (at) on platform_audit to softmanager_app;
`),
  platformTable("platform_audit", ["delete"]),
];
