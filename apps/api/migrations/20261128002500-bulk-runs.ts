import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** One act done to many records, row by row, and what became of each. */
export class Migration20261128002500BulkRuns extends Migration {
  override up(): void {
    for (const sql of [...runs, ...rows]) this.addSql(sql);
  }
}

const runs = [
  ...statements(`
-- Who asked and how the records were named then; the worker acts as that person, for as long as they may.
create table bulk_run (
  company_id uuid not null,
  id uuid not null,
  subject text not null,
  act text not null,
  selection jsonb not null,
  language text not null check (language in ('ro', 'en')),
  request_id text not null,
  membership_id uuid not null,
  api_key_id uuid,
  undoes_run_id uuid,
  created_at timestamptz not null,
  finished_at timestamptz,
  cancelled_at timestamptz,
  closed_at timestamptz,
  primary key (company_id, id),
  foreign key (company_id, membership_id) references membership (company_id, id),
  foreign key (company_id, api_key_id) references api_key (company_id, id),
  foreign key (company_id, undoes_run_id) references bulk_run (company_id, id)
);
create index bulk_run_by_member on bulk_run (company_id, membership_id, created_at);
create index bulk_run_by_time on bulk_run (company_id, created_at);
-- What was taken back once is not taken back again.
create unique index bulk_run_undone_once on bulk_run (company_id, undoes_run_id) where undoes_run_id is not null;
`),
  ...tenantTable("bulk_run"),
];

const rows = [
  ...statements(`
create table bulk_run_row (
  company_id uuid not null,
  run_id uuid not null,
  position integer not null,
  subject_id uuid not null,
  label text not null,
  -- The record's version when it was asked for: one that has moved on since is refused.
  version integer not null,
  outcome text not null check (outcome in ('WAITING', 'DONE', 'REFUSED', 'SKIPPED', 'CANCELLED')),
  problem jsonb,
  settled_at timestamptz,
  primary key (company_id, run_id, position),
  unique (company_id, run_id, subject_id),
  foreign key (company_id, run_id) references bulk_run (company_id, id) on delete cascade
);
create index bulk_run_row_by_outcome on bulk_run_row (company_id, run_id, outcome, position);
`),
  ...tenantTable("bulk_run_row"),
];
