import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements } from "./tenant-table.ts";

/** Demo companies, and the people whose accounts anybody may open. */
export class Migration20261128000100Demo extends Migration {
  override up(): void {
    for (const sql of demo) this.addSql(sql);
  }
}

const demo = [
  ...statements(`
alter table person add column is_demo boolean not null default false;

create table demo (
  company_id uuid primary key references company_directory (company_id),
  person_id uuid not null references person (id),
  -- How far the founding is, in deeds.
  done integer not null default 0,
  planned integer not null,
  -- From then on it may be opened; a demo whose founding broke off never is.
  ready_at timestamptz,
  last_opened_at timestamptz,
  retired_at timestamptz
);
create unique index demo_one_in_force on demo ((true)) where ready_at is not null and retired_at is null;
`),
  platformTable("demo", ["select", "insert", "update"]),
];
