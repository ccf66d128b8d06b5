import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements } from "./tenant-table.ts";

/** The operator's own company: what the configuration says of it, and its first owner, whom nobody there could invite. */
export class Migration20261128092500Operator extends Migration {
  override up(): void {
    for (const sql of operator) this.addSql(sql);
  }
}

const operator = [
  ...statements(`
create table operator (
  company_id uuid primary key references company_directory (company_id),
  -- What the configuration said last: only what it says anew is carried into the company's profile.
  said jsonb not null,
  said_at timestamptz not null
);

-- Null: the service itself invites.
alter table invitation alter column invited_by_membership_id drop not null;
`),
  platformTable("operator", ["select", "insert", "update"]),
];
