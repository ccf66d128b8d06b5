import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements, tenantTable } from "./tenant-table.ts";

/** How documents leave the house: archived PDFs, links for the customer, mail and what became of it. */
export class Migration20261124000600Delivery extends Migration {
  override up(): void {
    for (const sql of [...archive, ...links, ...mail]) this.addSql(sql);
  }
}

const archive = [
  ...statements(`
-- The PDF of an issued document, rendered once; in another language than its own it is a copy, and marked so.
create table document_pdf (
  company_id uuid not null,
  document_id uuid not null,
  language text not null check (language in ('ro', 'en')),
  is_copy boolean not null,
  sha256 text not null,
  size_bytes integer not null check (size_bytes > 0),
  renderer_version integer not null,
  created_at timestamptz not null,
  primary key (company_id, document_id, language),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, sha256) references file (company_id, sha256)
);
create unique index document_pdf_original on document_pdf (company_id, document_id) where not is_copy;
create trigger document_pdf_is_history before update or delete on document_pdf for each row execute function app.refuse_change();
`),
  ...tenantTable("document_pdf", { may: ["select", "insert"] }),
];

const links = [
  ...statements(`
-- The token is derived from the service's secret and the generation; only its hash is kept.
create table public_link (
  company_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  generation integer not null,
  token_hash text not null,
  created_at timestamptz not null,
  created_by uuid,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, document_id, generation),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, created_by) references membership (company_id, id),
  foreign key (company_id, revoked_by) references membership (company_id, id)
);
create unique index public_link_live on public_link (company_id, document_id) where revoked_at is null;

-- Which company a link leads to; the hash is what the customer's link carries.
create table public_link_directory (
  token_hash text primary key,
  company_id uuid not null references company (id),
  link_id uuid not null
);

-- Who opened a link, without the last part of their address.
create table public_link_view (
  company_id uuid not null,
  id uuid not null,
  link_id uuid not null,
  document_id uuid not null,
  kind text not null check (kind in ('VIEW', 'DOWNLOAD')),
  at timestamptz not null,
  address text,
  user_agent text,
  primary key (company_id, id),
  foreign key (company_id, link_id) references public_link (company_id, id),
  foreign key (company_id, document_id) references document (company_id, id)
);
create index public_link_view_by_document on public_link_view (company_id, document_id, at);
create trigger public_link_view_is_history before update or delete on public_link_view for each row execute function app.refuse_change();
`),
  ...tenantTable("public_link", { may: ["select", "insert", "update"] }),
  platformTable("public_link_directory", ["select", "insert"]),
  ...tenantTable("public_link_view", { may: ["select", "insert"] }),
];

const mail = [
  ...statements(`
-- What a person wrote; the mail is composed from it and from the frozen document whenever it is sent or shown.
create table email_message (
  company_id uuid not null,
  id uuid not null,
  document_id uuid not null,
  is_test boolean not null,
  language text not null check (language in ('ro', 'en')),
  from_name text not null,
  from_address text not null,
  reply_to text not null,
  subject text not null,
  body text not null,
  attach_pdf boolean not null,
  include_link boolean not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (company_id, id),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, created_by) references membership (company_id, id)
);
create index email_message_by_document on email_message (company_id, document_id, created_at);
create trigger email_message_is_history before update or delete on email_message for each row execute function app.refuse_change();

create table email_recipient (
  company_id uuid not null,
  id uuid not null,
  message_id uuid not null,
  name text not null,
  email text not null,
  -- The Message-ID; the same for every attempt, so that a second copy shows as one.
  smtp_id text not null,
  state text not null check (state in ('QUEUED', 'ACCEPTED', 'REFUSED', 'FAILED', 'BOUNCED', 'UNKNOWN')),
  response text,
  attempts integer not null,
  -- Set while a server is being talked to; found set, the attempt was interrupted.
  handing_over_at timestamptz,
  next_attempt_at timestamptz,
  has_retried_unknown boolean not null,
  resent_from_id uuid,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  version integer not null default 1,
  primary key (company_id, id),
  foreign key (company_id, message_id) references email_message (company_id, id),
  foreign key (company_id, resent_from_id) references email_recipient (company_id, id),
  check (next_attempt_at is null or state in ('QUEUED', 'UNKNOWN'))
);
create index email_recipient_by_message on email_recipient (company_id, message_id);

-- Every attempt and the server's words.
create table email_attempt (
  company_id uuid not null,
  id uuid not null,
  recipient_id uuid not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('ACCEPTED', 'REFUSED', 'DEFERRED', 'UNKNOWN')),
  response text not null,
  primary key (company_id, id),
  foreign key (company_id, recipient_id) references email_recipient (company_id, id)
);
create index email_attempt_by_recipient on email_attempt (company_id, recipient_id, at);
create trigger email_attempt_is_history before update or delete on email_attempt for each row execute function app.refuse_change();

-- The wish to send a document once it is issued; good for that very issue, void when the document was touched since.
create table send_after_issue (
  company_id uuid not null,
  document_id uuid not null,
  document_version integer not null,
  mail jsonb not null,
  requested_at timestamptz not null,
  requested_by uuid,
  sent_at timestamptz,
  primary key (company_id, document_id),
  foreign key (company_id, document_id) references document (company_id, id),
  foreign key (company_id, requested_by) references membership (company_id, id)
);
`),
  ...tenantTable("email_message", { may: ["select", "insert"] }),
  ...tenantTable("email_recipient", { may: ["select", "insert", "update"] }),
  ...tenantTable("email_attempt", { may: ["select", "insert"] }),
  ...tenantTable("send_after_issue", { may: ["select", "insert", "update", "delete"] }),
];
