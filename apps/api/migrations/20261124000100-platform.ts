import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** The ground everything stands on: who asks, for which company, and the logs that every act leaves. */
export class Migration20261124000100Platform extends Migration {
  override up(): void {
    for (const sql of [...functions, ...logs]) this.addSql(sql);
  }
}

const functions = statements(`
create schema app;
grant usage on schema app to softmanager_app;

-- The company of the transaction. Forgetting it is an error, never an empty answer.
create function app.company() returns uuid language plpgsql stable parallel safe as $$
declare value text := current_setting('app.company_id', true);
begin
  if value is null or value = '' then
    raise exception 'no company is set for this transaction' using errcode = '42501';
  end if;
  return value::uuid;
end $$;

create function app.person() returns uuid language sql stable parallel safe as $$
  select nullif(current_setting('app.person_id', true), '')::uuid
$$;

-- For the two tables a person sees across companies: the company if set, null for a person alone, an error for neither.
create function app.company_or_person_alone() returns uuid language plpgsql stable parallel safe as $$
declare value text := nullif(current_setting('app.company_id', true), '');
begin
  if value is null and app.person() is null then
    raise exception 'neither company nor person is set for this transaction' using errcode = '42501';
  end if;
  return value::uuid;
end $$;

create function app.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: these rows are history', tg_op, tg_table_name using errcode = '55000';
end $$;
`);

const logs = [
  ...statements(`
create table outbox (
  company_id uuid not null,
  id uuid not null,
  name text not null,
  version integer not null,
  subject_type text not null,
  subject_id uuid not null,
  sequence integer not null,
  payload jsonb not null,
  occurred_at timestamptz not null,
  request_id text not null,
  primary key (company_id, id),
  unique (company_id, subject_type, subject_id, sequence)
);
create index outbox_by_time on outbox (company_id, occurred_at);
create trigger outbox_is_history before update or delete on outbox for each row execute function app.refuse_change();

create table audit (
  company_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  act text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  on_behalf_of uuid,
  subject_type text,
  subject_id uuid,
  changes jsonb not null,
  request_id text not null,
  address text,
  primary key (company_id, id)
);
create index audit_by_subject on audit (company_id, subject_id, at);
create index audit_by_time on audit (company_id, at);
create trigger audit_is_history before update or delete on audit for each row execute function app.refuse_change();

-- Acts of people outside any company: sign-in, sign-out, password changes.
create table platform_audit (
  id uuid primary key,
  at timestamptz not null,
  act text not null,
  actor_kind text not null,
  actor_id uuid,
  actor_name text not null,
  changes jsonb not null,
  request_id text not null,
  address text
);
create index platform_audit_by_actor on platform_audit (actor_id, at);
create trigger platform_audit_is_history before update or delete on platform_audit for each row execute function app.refuse_change();
grant insert on platform_audit to softmanager_app;

create table idempotency (
  company_id uuid not null,
  key text not null,
  act text not null,
  request_hash text not null,
  output jsonb,
  created_at timestamptz not null,
  primary key (company_id, key)
);

create table file (
  company_id uuid not null,
  sha256 text not null,
  media_type text not null,
  size_bytes integer not null,
  created_at timestamptz not null,
  primary key (company_id, sha256)
);
`),
  ...tenantTable("outbox", { may: ["select", "insert"] }),
  ...tenantTable("audit", { may: ["select", "insert"] }),
  ...tenantTable("idempotency", { may: ["select", "insert", "update"] }),
  ...tenantTable("file", { may: ["select", "insert"] }),
];
