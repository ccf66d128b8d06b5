import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Documents fall due some days later, at the end of a month, or on a day of it; until now there were only days. */
export class Migration20261128004000DueDateRules extends Migration {
  override up(): void {
    for (const sql of rules) this.addSql(sql);
  }
}

// Of all companies at once: for these statements the owner is not held to one.
const rules = statements(`
alter table company no force row level security;
alter table customer no force row level security;
alter table company add column due_date_rule jsonb;
update company set due_date_rule = jsonb_build_object('type', 'DAYS', 'days', due_in_days, 'onWorkingDay', false);
alter table company alter column due_date_rule set not null;
alter table company drop column due_in_days;
alter table customer add column due_date_rule jsonb;
update customer set due_date_rule = jsonb_build_object('type', 'DAYS', 'days', due_in_days, 'onWorkingDay', false)
  where due_in_days is not null;
alter table customer drop column due_in_days;
alter table company force row level security;
alter table customer force row level security;
`);
