import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements } from "./tenant-table.ts";

/** What all processes together counted of whom, and the right to clear away what is of no use any more. */
export class Migration20261128000200RateCount extends Migration {
  override up(): void {
    for (const sql of [...counts, ...clearing]) this.addSql(sql);
  }
}

const counts = [
  ...statements(`
-- Not logged: a count that a crash of the database loses begins anew, which only makes a limit milder for a minute.
create unlogged table rate_count (
  key text not null,
  ends_at timestamptz not null,
  count integer not null,
  primary key (key, ends_at)
);
create index rate_count_by_end on rate_count (ends_at);
`),
  platformTable("rate_count", ["select", "insert", "update", "delete"]),
];

const clearing = [
  ...statements(`
create index attempt_by_time on attempt (at);
create index idempotency_by_time on idempotency (company_id, created_at);
`),
  platformTable("attempt", ["delete"]),
  platformTable("session", ["delete"]),
  platformTable("email_token", ["delete"]),
  platformTable("idempotency", ["delete"]),
];
