import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** Money received and what it was set against; a ledger whose rows only ever get a reversal stamp. */
export class Migration20261124000500Receivables extends Migration {
  override up(): void {
    for (const sql of [...tables, ...guards, ...access]) this.addSql(sql);
  }
}

const tables = statements(`
create table payment (
  company_id uuid not null references company (id),
  id uuid not null,
  customer_id uuid,
  currency text not null,
  amount numeric(18, 2) not null check (amount >= 0),
  received_on date not null,
  method text not null check (method in ('BANK', 'CASH', 'CARD', 'OTHER')),
  reference text,
  note text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  reversed_at timestamptz,
  reversed_by uuid,
  reverse_reason text,
  version integer not null default 1,
  primary key (company_id, id),
  foreign key (company_id, customer_id) references customer (company_id, id),
  foreign key (company_id, recorded_by) references membership (company_id, id),
  foreign key (company_id, reversed_by) references membership (company_id, id),
  check ((reversed_at is null) = (reverse_reason is null))
);
create index payment_by_date on payment (company_id, received_on desc, id desc);
create index payment_by_customer on payment (company_id, customer_id, received_on desc, id desc);

-- A part of a payment set against a document; negative against what the company itself owes (a credit note).
create table allocation (
  company_id uuid not null,
  id uuid not null,
  payment_id uuid not null,
  document_id uuid not null,
  amount numeric(18, 2) not null check (amount <> 0),
  allocated_at timestamptz not null,
  allocated_by uuid,
  reversed_at timestamptz,
  reversed_by uuid,
  primary key (company_id, id),
  foreign key (company_id, payment_id) references payment (company_id, id),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, allocated_by) references membership (company_id, id),
  foreign key (company_id, reversed_by) references membership (company_id, id)
);
create index allocation_by_payment on allocation (company_id, payment_id);
create index allocation_by_document on allocation (company_id, document_id);
`);

const guards = statements(`
create function app.keep_ledger() returns trigger language plpgsql as $$
declare
  stamp constant text[] := array['reversed_at', 'reversed_by', 'reverse_reason', 'version'];
begin
  if old.reversed_at is null and to_jsonb(new) - stamp = to_jsonb(old) - stamp then
    return new;
  end if;
  raise exception 'a row of % is only ever reversed' , tg_table_name using errcode = '55000';
end $$;
create trigger payment_is_ledger before update on payment for each row execute function app.keep_ledger();
create trigger allocation_is_ledger before update on allocation for each row execute function app.keep_ledger();
create trigger payment_is_history before delete on payment for each row execute function app.refuse_change();
create trigger allocation_is_history before delete on allocation for each row execute function app.refuse_change();

-- The live parts of a payment never come to more than was received, nor do they stay when it is reversed.
create function app.check_payment_parts() returns trigger language plpgsql as $$
declare
  whole payment%rowtype;
  parts numeric;
begin
  select * into whole from payment p where p.company_id = new.company_id and p.id = new.payment_id for update;
  select coalesce(sum(a.amount), 0) into parts from allocation a
    where a.company_id = new.company_id and a.payment_id = new.payment_id and a.reversed_at is null;
  if parts < 0 or parts > whole.amount or (whole.reversed_at is not null and parts <> 0) then
    raise exception 'the parts of payment % come to %, of % received', new.payment_id, parts, whole.amount using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger allocation_within_payment after insert or update on allocation
  deferrable initially deferred for each row execute function app.check_payment_parts();
`);

const access = [
  ...tenantTable("payment", { may: ["select", "insert", "update"] }),
  ...tenantTable("allocation", { may: ["select", "insert", "update"] }),
];
