import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** Money paid back out of a customer's credit; a ledger like the payments it comes from. */
export class Migration20261128003600Refunds extends Migration {
  override up(): void {
    for (const sql of [...tables, ...guards, ...tenantTable("refund", { may: ["select", "insert", "update"] })]) {
      this.addSql(sql);
    }
  }
}

const tables = statements(`
create table refund (
  company_id uuid not null references company (id),
  id uuid not null,
  payment_id uuid not null,
  -- In the payment's currency.
  amount numeric(18, 2) not null check (amount > 0),
  paid_on date not null,
  method text not null check (method in ('BANK', 'CASH', 'CARD', 'OTHER')),
  reference text,
  recorded_at timestamptz not null,
  recorded_by uuid,
  reversed_at timestamptz,
  reversed_by uuid,
  reverse_reason text,
  primary key (company_id, id),
  foreign key (company_id, payment_id) references payment (company_id, id),
  foreign key (company_id, recorded_by) references membership (company_id, id),
  foreign key (company_id, reversed_by) references membership (company_id, id),
  check ((reversed_at is null) = (reverse_reason is null))
);
create index refund_by_payment on refund (company_id, payment_id);
`);

const guards = statements(`
create trigger refund_is_ledger before update on refund for each row execute function app.keep_ledger();
create trigger refund_is_history before delete on refund for each row execute function app.refuse_change();

-- The live parts of a payment and what was paid back of it never come to more than was received, nor stay when it is
-- reversed.
create or replace function app.check_payment_parts() returns trigger language plpgsql as $$
declare
  whole payment%rowtype;
  parts numeric;
  returned numeric;
begin
  select * into whole from payment p where p.company_id = new.company_id and p.id = new.payment_id for update;
  select coalesce(sum(a.amount), 0) into parts from allocation a
    where a.company_id = new.company_id and a.payment_id = new.payment_id and a.reversed_at is null;
  select coalesce(sum(r.amount), 0) into returned from refund r
    where r.company_id = new.company_id and r.payment_id = new.payment_id and r.reversed_at is null;
  if parts < 0 or parts + returned > whole.amount or (whole.reversed_at is not null and (parts <> 0 or returned <> 0)) then
    raise exception 'the parts of payment % come to % and % paid back, of % received',
      new.payment_id, parts, returned, whole.amount using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger refund_within_payment after insert or update on refund
  deferrable initially deferred for each row execute function app.check_payment_parts();
`);
