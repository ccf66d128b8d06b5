import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** The keys that a person has given to shortcuts in place of those they come with. */
export class Migration20261128005500Shortcuts extends Migration {
  override up(): void {
    for (const sql of shortcuts) this.addSql(sql);
  }
}

const shortcuts = statements(`
alter table person add column shortcuts jsonb not null default '[]';
`);
