import { Migration } from "@mikro-orm/migrations";
import { platformTable, statements, tenantTable } from "./tenant-table.ts";

/** People, their sessions and keys, and the companies whose books these are. */
export class Migration20261124000200IdentityAndCompanies extends Migration {
  override up(): void {
    for (const sql of [...people, ...companies]) this.addSql(sql);
  }
}

const people = [
  ...statements(`
create table person (
  id uuid primary key,
  email text not null,
  email_verified_at timestamptz,
  given_name text not null,
  family_name text not null,
  phone text,
  password_hash text not null,
  language text not null,
  created_at timestamptz not null,
  deactivated_at timestamptz,
  version integer not null default 1
);
create unique index person_by_email on person (lower(email));

create table session (
  id uuid primary key,
  person_id uuid not null references person (id),
  impersonator_person_id uuid references person (id),
  token_hash text not null unique,
  address text,
  user_agent text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz
);
create index session_by_person on session (person_id, created_at);

create table email_token (
  token_hash text primary key,
  person_id uuid not null references person (id),
  purpose text not null check (purpose in ('VERIFY', 'RESET')),
  email text not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index email_token_by_person on email_token (person_id, purpose);

-- Tries at what may be tried only so often; kept even when the act itself is refused and rolls back.
create table attempt (
  id uuid primary key,
  purpose text not null check (purpose in ('SIGN_IN', 'MAIL', 'LOOK_UP')),
  subject_key text not null,
  address text not null,
  at timestamptz not null,
  succeeded boolean not null
);
create index attempt_by_subject on attempt (purpose, subject_key, at);
create index attempt_by_address on attempt (purpose, address, at);

create table acceptance (
  id uuid primary key,
  person_id uuid not null references person (id),
  company_id uuid,
  document text not null,
  version text not null,
  sha256 text not null,
  at timestamptz not null,
  address text
);
create index acceptance_by_person on acceptance (person_id, document, version);

create table company_directory (
  company_id uuid primary key,
  slug text not null unique,
  fiscal_code text not null unique,
  is_demo boolean not null default false,
  is_operator boolean not null default false,
  created_at timestamptz not null
);
create unique index company_directory_one_operator on company_directory (is_operator) where is_operator;

create table api_key_directory (
  token_hash text primary key,
  company_id uuid not null references company_directory (company_id),
  api_key_id uuid not null
);

create table fiscal_registry_entry (
  fiscal_code text primary key,
  entry jsonb not null,
  looked_up_at timestamptz not null
);

create table exchange_rate (
  currency text not null,
  date date not null,
  rate numeric(18, 8) not null check (rate > 0),
  source text not null,
  fetched_at timestamptz not null,
  primary key (currency, date)
);
`),
  platformTable("person", ["select", "insert", "update"]),
  platformTable("session", ["select", "insert", "update"]),
  platformTable("email_token", ["select", "insert", "update"]),
  platformTable("attempt", ["select", "insert"]),
  platformTable("acceptance", ["select", "insert"]),
  platformTable("company_directory", ["select", "insert", "update"]),
  platformTable("api_key_directory", ["select", "insert", "delete"]),
  platformTable("fiscal_registry_entry", ["select", "insert", "update"]),
  platformTable("exchange_rate", ["select", "insert"]),
];

const companies = [
  ...statements(`
create table company (
  id uuid primary key,
  name text not null,
  slug text not null,
  fiscal_code text not null,
  trade_register_number text,
  euid text,
  street text not null,
  street_additional text,
  city text not null,
  postal_code text,
  county text,
  country text not null,
  phone text,
  fax text,
  email text not null,
  website text,
  registered_capital numeric(18, 2),
  subscribed_capital numeric(18, 2),
  paid_up_capital numeric(18, 2),
  logo_sha256 text,
  time_zone text not null,
  language text not null,
  currency text not null,
  due_in_days integer not null,
  exchange_rate_policy text not null check (exchange_rate_policy in ('PREVIOUS_BANKING_DAY', 'ISSUE_DAY')),
  issue_hold_seconds integer not null check (issue_hold_seconds between 0 and 60),
  accent_color text not null,
  seller_block jsonb not null,
  is_demo boolean not null default false,
  created_at timestamptz not null,
  version integer not null default 1
);

create table membership (
  company_id uuid not null references company (id),
  id uuid not null,
  person_id uuid not null references person (id),
  username text not null,
  role text not null check (role in ('OWNER', 'ADMINISTRATOR', 'ACCOUNTANT', 'MEMBER', 'DPO', 'STAFF')),
  created_at timestamptz not null,
  deactivated_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, person_id)
);
create unique index membership_by_username on membership (company_id, lower(username));
create index membership_by_person on membership (person_id, company_id);

create table api_key (
  company_id uuid not null references company (id),
  id uuid not null,
  membership_id uuid not null,
  name text not null,
  token_hint text not null,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  last_used_at timestamptz,
  revoked_at timestamptz,
  -- The key that took over when this one was rotated; both work until this one expires.
  replaced_by_id uuid,
  version integer not null default 1,
  primary key (company_id, id),
  foreign key (company_id, membership_id) references membership (company_id, id),
  foreign key (company_id, replaced_by_id) references api_key (company_id, id)
);
create index api_key_by_membership on api_key (company_id, membership_id);

create table invitation (
  company_id uuid not null references company (id),
  id uuid not null,
  email text not null,
  given_name text not null,
  family_name text not null,
  username text not null,
  role text not null,
  invited_by_membership_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  revoked_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  foreign key (company_id, invited_by_membership_id) references membership (company_id, id)
);
create unique index invitation_open_by_email on invitation (company_id, lower(email))
  where accepted_at is null and revoked_at is null;

-- Which invitation a link opens; the hash is what the invited person's link carries.
create table invitation_directory (
  token_hash text primary key,
  company_id uuid not null references company_directory (company_id),
  invitation_id uuid not null
);

create extension if not exists btree_gist;

create table vat_period (
  company_id uuid not null references company (id),
  id uuid not null,
  status text not null check (status in ('NONE', 'PAYER', 'ON_COLLECTION', 'SPECIAL')),
  valid_from date not null,
  valid_to date,
  version integer not null default 1,
  primary key (company_id, id),
  check (valid_to is null or valid_to >= valid_from),
  exclude using gist (company_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

create table bank_account (
  company_id uuid not null references company (id),
  id uuid not null,
  bank_name text not null,
  iban text not null,
  swift text,
  currency text not null,
  is_default boolean not null,
  position integer not null,
  version integer not null default 1,
  primary key (company_id, id),
  unique (company_id, iban)
);
create unique index bank_account_default on bank_account (company_id, currency) where is_default;

create table work_point (
  company_id uuid not null references company (id),
  id uuid not null,
  name text not null,
  address text not null,
  phone text,
  fax text,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id)
);
`),
  ...tenantTable("company", {
    companyColumn: "id",
    visible: `id = (select app.company_or_person_alone())
      or id in (select m.company_id from membership m where m.person_id = (select app.person()) and m.deactivated_at is null)`,
    may: ["select", "insert", "update"],
  }),
  ...tenantTable("membership", {
    visible: "company_id = (select app.company_or_person_alone()) or person_id = (select app.person())",
    may: ["select", "insert", "update"],
  }),
  ...tenantTable("api_key", { may: ["select", "insert", "update"] }),
  ...tenantTable("invitation", { may: ["select", "insert", "update"] }),
  platformTable("invitation_directory", ["select", "insert", "delete"]),
  ...tenantTable("vat_period"),
  ...tenantTable("bank_account"),
  ...tenantTable("work_point"),
];
