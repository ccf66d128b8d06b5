import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** Mail that goes by itself, in the company's own words; receipts of mails; links that do not expire. */
export class Migration20261128094600MailRules extends Migration {
  override up(): void {
    for (const sql of [...rules, ...wordings, ...receipts, ...links]) this.addSql(sql);
  }
}

const rules = [
  ...statements(`
-- Whether documents are mailed once they are issued; no row is a company that does not.
create table mail_rule (
  company_id uuid not null references company (id),
  id uuid not null,
  sends_on_issue boolean not null,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id)
);

-- What a customer wants otherwise than the company's rule; no row follows the company.
create table customer_mail_rule (
  company_id uuid not null,
  id uuid not null,
  customer_id uuid not null,
  choice text not null check (choice in ('AS_COMPANY', 'ALWAYS', 'NEVER')),
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, customer_id),
  foreign key (company_id, customer_id) references customer (company_id, id) on delete cascade
);

-- What became of the wish to mail a document by itself: once per document. No mail means that there was no address.
create table automatic_mail (
  company_id uuid not null,
  document_id uuid not null,
  decided_at timestamptz not null,
  origin text not null check (origin in ('COMPANY', 'CUSTOMER', 'REQUEST')),
  mail_id uuid,
  primary key (company_id, document_id),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, mail_id) references email_message (company_id, id)
);
create trigger automatic_mail_is_history before update or delete on automatic_mail for each row execute function app.refuse_change();
`),
  ...tenantTable("mail_rule"),
  ...tenantTable("customer_mail_rule"),
  ...tenantTable("automatic_mail", { may: ["select", "insert"] }),
];

const wordings = [
  ...statements(`
-- A company's own words for the mails of one kind of document in one language, with tokens for what differs.
create table mail_wording (
  company_id uuid not null references company (id),
  id uuid not null,
  kind text not null,
  language text not null check (language in ('ro', 'en')),
  subject text not null,
  body text not null,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, kind, language)
);
`),
  ...tenantTable("mail_wording"),
];

const receipts = statements(`
alter table email_recipient drop constraint email_recipient_state_check;
alter table email_recipient add constraint email_recipient_state_check
  check (state in ('QUEUED', 'ACCEPTED', 'DELIVERED', 'REFUSED', 'FAILED', 'BOUNCED', 'UNKNOWN'));
-- When a server told that it is in the recipient's mailbox; stays when the mail bounces from there after all.
alter table email_recipient add column delivered_at timestamptz;
alter table email_recipient add constraint email_recipient_delivery_told
  check (state <> 'DELIVERED' or delivered_at is not null);
`);

const links = statements(`
alter table public_link alter column expires_at drop not null;
`);
