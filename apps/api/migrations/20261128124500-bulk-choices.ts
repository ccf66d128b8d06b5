import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** What is chosen for a whole bulk run, beside its records. */
export class Migration20261128124500BulkChoices extends Migration {
  override up(): void {
    for (const sql of choices) this.addSql(sql);
  }
}

const choices = statements(`
-- Read by the act alone, such as whether what is issued is mailed; runs of before chose nothing.
alter table bulk_run add column choices jsonb not null default '{}';
`);
