import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** Series, documents and their frozen snapshots, with the triggers that keep issued ones as they are. */
export class Migration20261124000400Documents extends Migration {
  override up(): void {
    for (const sql of [...tables, ...guards, ...access]) this.addSql(sql);
  }
}

const tables = statements(`
create table series (
  company_id uuid not null references company (id),
  id uuid not null,
  kind text not null,
  prefix text not null,
  separator text not null,
  padding integer not null check (padding between 0 and 12),
  next_number integer not null check (next_number > 0),
  last_issue_date date,
  last_hash text,
  is_default boolean not null,
  work_point_id uuid,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, prefix),
  foreign key (company_id, work_point_id) references work_point (company_id, id)
);
create unique index series_default on series (company_id, kind) where is_default and archived_at is null;

create table default_mention (
  company_id uuid not null references company (id),
  id uuid not null,
  kind text not null,
  language text not null,
  text text not null,
  position integer not null,
  version integer not null default 1,
  primary key (company_id, id)
);
create index default_mention_by_kind on default_mention (company_id, kind, language, position);

-- Through which day the books are closed: what lies before is not issued, cancelled, paid or taken back any more.
create table period_lock (
  company_id uuid primary key references company (id),
  closed_through date not null
);

create table document (
  company_id uuid not null references company (id),
  id uuid not null,
  kind text not null,
  state text not null check (state in ('DRAFT', 'ISSUED', 'CANCELLED')),
  content jsonb not null,
  calculated jsonb not null,
  customer_id uuid,
  buyer_name text not null,
  series_id uuid not null,
  number integer,
  number_text text,
  issue_date date,
  listed_on date not null,
  due_date date,
  currency text not null,
  net numeric(18, 2) not null,
  vat numeric(18, 2) not null,
  gross numeric(18, 2) not null,
  payable numeric(18, 2) not null,
  vat_in_lei numeric(18, 2),
  corrects_document_id uuid,
  external_id text,
  issue_at timestamptz,
  issue_requested_by uuid,
  issued_at timestamptz,
  issued_by uuid,
  snapshot_sha256 text,
  chain_hash text,
  cancelled_at timestamptz,
  cancel_reason text,
  discarded_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, series_id, number),
  unique (company_id, external_id),
  foreign key (company_id, series_id) references series (company_id, id),
  foreign key (company_id, customer_id) references customer (company_id, id),
  foreign key (company_id, corrects_document_id) references document (company_id, id),
  check (discarded_at is null or state = 'DRAFT'),
  check (state = 'DRAFT' or (issue_date is not null and issued_at is not null and snapshot_sha256 is not null)),
  check ((number is null) = (number_text is null) and (number is null) = (chain_hash is null)),
  check (number is null or state <> 'DRAFT')
);
create index document_by_date on document (company_id, listed_on desc, id desc) where discarded_at is null;
create index document_by_update on document (company_id, updated_at desc, id desc) where discarded_at is null;
create index document_by_state on document (company_id, state, listed_on desc, id desc) where discarded_at is null;
create index document_by_customer on document (company_id, customer_id, listed_on desc, id desc);
create index document_by_correction on document (company_id, corrects_document_id) where corrects_document_id is not null;

create table document_line (
  company_id uuid not null,
  document_id uuid not null,
  position integer not null,
  product_id uuid,
  name text not null,
  code text,
  quantity numeric(20, 6) not null,
  unit_code text not null,
  net_unit_price numeric(20, 6) not null,
  net numeric(18, 2) not null,
  vat numeric(18, 2) not null,
  gross numeric(18, 2) not null,
  tax_category text not null,
  tax_rate numeric(6, 2) not null,
  primary key (company_id, document_id, position),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, product_id) references product (company_id, id)
);
create index document_line_by_product on document_line (company_id, product_id) where product_id is not null;

create table document_snapshot (
  company_id uuid not null,
  document_id uuid not null,
  snapshot text not null,
  sha256 text not null,
  primary key (company_id, document_id),
  foreign key (company_id, document_id) references document (company_id, id)
);

-- That a document left the house: mailed, shown on a public page, uploaded. From then on it can only be corrected.
create table document_dispatch (
  company_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  channel text not null check (channel in ('MAIL', 'PUBLIC_PAGE', 'E_INVOICE')),
  at timestamptz not null,
  primary key (company_id, id),
  foreign key (company_id, document_id) references document (company_id, id)
);
create index document_dispatch_by_document on document_dispatch (company_id, document_id);

-- What is still owed: positive what the customer owes, negative what the company owes (a credit note).
create table document_balance (
  company_id uuid not null,
  document_id uuid not null,
  customer_id uuid,
  currency text not null,
  due_date date,
  payable numeric(18, 2) not null,
  paid numeric(18, 2) not null,
  credited numeric(18, 2) not null,
  balance numeric(18, 2) generated always as (payable - paid - credited) stored,
  version integer not null default 1,
  primary key (company_id, document_id),
  foreign key (company_id, document_id) references document (company_id, id)
);
create index document_balance_open on document_balance (company_id, due_date, document_id) where balance <> 0;
create index document_balance_by_customer on document_balance (company_id, customer_id) where balance <> 0;
`);

const guards = statements(`
create function app.keep_issued_document() returns trigger language plpgsql as $$
declare
  numbering constant text[] := array['number', 'number_text', 'chain_hash'];
  cancelling constant text[] := array['state', 'cancelled_at', 'cancel_reason', 'version', 'updated_at'];
begin
  if old.state = 'DRAFT' then
    if new.state = 'CANCELLED' then
      raise exception 'a draft is discarded, not cancelled' using errcode = '55000';
    end if;
    return new;
  end if;
  if old.number is null and new.number is not null
     and to_jsonb(new) - numbering = to_jsonb(old) - numbering then
    return new;
  end if;
  if old.state = 'ISSUED' and new.state = 'CANCELLED'
     and to_jsonb(new) - cancelling = to_jsonb(old) - cancelling
     and not exists (select 1 from document_dispatch d where d.company_id = old.company_id and d.document_id = old.id) then
    return new;
  end if;
  raise exception 'document % is issued: it can only be corrected by another document', old.number_text using errcode = '55000';
end $$;
create trigger document_keep_issued before update on document for each row execute function app.keep_issued_document();

create function app.refuse_issued_delete() returns trigger language plpgsql as $$
begin
  if old.state <> 'DRAFT' then
    raise exception 'document % is issued: it is never deleted', old.number_text using errcode = '55000';
  end if;
  return old;
end $$;
create trigger document_never_deleted before delete on document for each row execute function app.refuse_issued_delete();

create function app.require_number() returns trigger language plpgsql as $$
begin
  if exists (select 1 from document d where d.company_id = new.company_id and d.id = new.id and d.state <> 'DRAFT' and d.number is null) then
    raise exception 'an issued document has a number' using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger document_issued_has_number after insert or update of state on document
  deferrable initially deferred for each row when (new.state <> 'DRAFT') execute function app.require_number();

create function app.only_while_issuing() returns trigger language plpgsql as $$
begin
  if not exists (select 1 from document d where d.company_id = new.company_id and d.id = new.document_id and d.number is null) then
    raise exception 'lines and snapshots are written while a document is issued, never after' using errcode = '55000';
  end if;
  return new;
end $$;
create trigger document_line_while_issuing before insert on document_line for each row execute function app.only_while_issuing();
create trigger document_snapshot_while_issuing before insert on document_snapshot for each row execute function app.only_while_issuing();
create trigger document_line_is_history before update or delete on document_line for each row execute function app.refuse_change();
create trigger document_snapshot_is_history before update or delete on document_snapshot for each row execute function app.refuse_change();
create trigger document_dispatch_is_history before update or delete on document_dispatch for each row execute function app.refuse_change();

create function app.keep_series() returns trigger language plpgsql as $$
begin
  if new.next_number < old.next_number and old.last_hash is not null then
    raise exception 'numbers of a series never go back' using errcode = '55000';
  end if;
  if old.last_hash is not null and (new.prefix, new.separator, new.kind) is distinct from (old.prefix, old.separator, old.kind) then
    raise exception 'a series in use keeps its name' using errcode = '55000';
  end if;
  return new;
end $$;
create trigger series_keep before update on series for each row execute function app.keep_series();
`);

const access = [
  ...tenantTable("series", { may: ["select", "insert", "update"] }),
  ...tenantTable("default_mention"),
  ...tenantTable("period_lock", { may: ["select", "insert", "update"] }),
  ...tenantTable("document", { may: ["select", "insert", "update"] }),
  ...tenantTable("document_line", { may: ["select", "insert"] }),
  ...tenantTable("document_snapshot", { may: ["select", "insert"] }),
  ...tenantTable("document_dispatch", { may: ["select", "insert"] }),
  ...tenantTable("document_balance", { may: ["select", "insert", "update"] }),
];
