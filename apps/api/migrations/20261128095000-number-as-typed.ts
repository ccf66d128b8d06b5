import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** A company prints its Trade Register number as it was typed; the canonical form stands beside it. */
export class Migration20261128095000NumberAsTyped extends Migration {
  override up(): void {
    for (const sql of numbers) this.addSql(sql);
  }
}

// Of all companies at once: for these statements the owner is not held to one. Until now only canonical ones were kept.
const numbers = statements(`
alter table company no force row level security;
alter table company add column trade_register_canonical text;
update company set trade_register_canonical = trade_register_number;
alter table company force row level security;
`);
