import { Migration } from "@mikro-orm/migrations";
import { statements } from "./tenant-table.ts";

/** Companies choose what prices contain and how they are paid; a draft knows the rule that its due date follows. */
export class Migration20261128093500DocumentDefaults extends Migration {
  override up(): void {
    for (const sql of [...defaults, ...terms]) this.addSql(sql);
  }
}

const defaults = statements(`
alter table company add column price_mode text not null default 'NET' check (price_mode in ('NET', 'GROSS'));
-- UNTDID 4461.
alter table company add column payment_means_code text not null default '42';
alter table document add column due_date_rule jsonb;
`);

/**
 * Drafts whose due date is the one that the rule of their customer or company comes to go on following it. Others keep the
 * date they have, as if somebody had written it. Of all companies at once: for this the owner is not held to one.
 */
const terms = statements(`
alter table company no force row level security;
alter table customer no force row level security;
alter table document no force row level security;
update document d set due_date_rule = term.rule
  from (
    select draft.company_id, draft.id, coalesce(customer.due_date_rule, company.due_date_rule) as rule,
           coalesce(draft.issue_date, draft.listed_on) as begun
      from document draft
      join company on company.id = draft.company_id
      left join customer on customer.company_id = draft.company_id and customer.id = draft.customer_id
     where draft.state = 'DRAFT' and draft.kind <> 'CREDIT_NOTE') as term
 where d.company_id = term.company_id and d.id = term.id
   and d.due_date = case term.rule ->> 'type'
     when 'DAYS' then term.begun + (term.rule ->> 'days')::integer
     when 'END_OF_MONTH' then
       (date_trunc('month', term.begun) + ((term.rule ->> 'months')::integer + 1) * interval '1 month')::date - 1
     end;
alter table company force row level security;
alter table customer force row level security;
alter table document force row level security;
`);
