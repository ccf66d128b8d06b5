import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** How people look at their lists: views kept under a name, and the one that a list opens with. */
export class Migration20261128002000SavedViews extends Migration {
  override up(): void {
    for (const sql of savedViews) this.addSql(sql);
  }
}

const savedViews = [
  ...statements(`
create table saved_view (
  company_id uuid not null references company (id),
  id uuid not null,
  -- Who made it.
  membership_id uuid not null,
  list text not null check (list in ('DOCUMENTS', 'CUSTOMERS', 'PRODUCTS', 'PAYMENTS')),
  name text collate "ro-x-icu" not null,
  is_shared boolean not null,
  tab text,
  search text,
  sort text,
  -- [{ name, value }], as the list's address names them.
  filters jsonb not null check (jsonb_typeof(filters) = 'array' and jsonb_array_length(filters) <= 20),
  columns text[] check (cardinality(columns) between 1 and 40),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  foreign key (company_id, membership_id) references membership (company_id, id)
);
create unique index saved_view_by_name on saved_view (company_id, membership_id, list, lower(name))
  where deleted_at is null;
create index saved_view_shared on saved_view (company_id, list) where is_shared and deleted_at is null;

create table saved_view_default (
  company_id uuid not null references company (id),
  membership_id uuid not null,
  list text not null check (list in ('DOCUMENTS', 'CUSTOMERS', 'PRODUCTS', 'PAYMENTS')),
  saved_view_id uuid not null,
  primary key (company_id, membership_id, list),
  foreign key (company_id, membership_id) references membership (company_id, id),
  foreign key (company_id, saved_view_id) references saved_view (company_id, id)
);
create index saved_view_default_by_view on saved_view_default (company_id, saved_view_id);
`),
  // A view is taken away by its date, so that it can come back.
  ...tenantTable("saved_view", { may: ["select", "insert", "update"] }),
  ...tenantTable("saved_view_default"),
];
