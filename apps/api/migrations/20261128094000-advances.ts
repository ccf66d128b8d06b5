import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** Which final invoices took which advances back, and how much of them. */
export class Migration20261128094000Advances extends Migration {
  override up(): void {
    const access = tenantTable("advance_settlement", { may: ["select", "insert"] });
    for (const sql of [...tables, ...guards, ...access]) this.addSql(sql);
  }
}

const tables = statements(`
-- A line of an issued document that takes an advance back, or with a negative amount gives it back. It counts while the
-- document is issued; a cancelled one took nothing.
create table advance_settlement (
  company_id uuid not null,
  document_id uuid not null,
  position integer not null,
  advance_id uuid not null,
  -- Without VAT, in the currency of both documents.
  taxable numeric(18, 2) not null,
  tax_category text not null,
  tax_rate numeric(6, 2) not null,
  exemption_reason_code text,
  exemption_reason text,
  primary key (company_id, document_id, position),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, advance_id) references document (company_id, id)
);
create index advance_settlement_by_advance on advance_settlement (company_id, advance_id);
create index document_advance on document (company_id, customer_id) where (content ->> 'isAdvance') = 'true';
`);

const guards = statements(`
create trigger advance_settlement_while_issuing before insert on advance_settlement
  for each row execute function app.only_while_issuing();
create trigger advance_settlement_is_history before update or delete on advance_settlement
  for each row execute function app.refuse_change();

-- What was taken of an advance lies between nothing and the advance.
create function app.check_advance() returns trigger language plpgsql as $$
declare
  whole document%rowtype;
  taken numeric;
begin
  select * into whole from document d where d.company_id = new.company_id and d.id = new.advance_id for update;
  select coalesce(sum(s.taxable), 0) into taken
    from advance_settlement s
    join document d on d.company_id = s.company_id and d.id = s.document_id
   where s.company_id = new.company_id and s.advance_id = new.advance_id and d.state = 'ISSUED';
  if taken < 0 or taken > whole.net then
    raise exception 'advance % of % is taken back by %', whole.number_text, whole.net, taken using errcode = '23514';
  end if;
  return null;
end $$;
create constraint trigger advance_settlement_within_advance after insert on advance_settlement
  deferrable initially deferred for each row execute function app.check_advance();
`);
