import { Migration } from "@mikro-orm/migrations";
import { statements, tenantTable } from "./tenant-table.ts";

/** Whom a company sells to, what it sells, and the one table in which everything is found by words. */
export class Migration20261124000300CustomersAndProducts extends Migration {
  override up(): void {
    for (const sql of [...customers, ...products, ...search]) this.addSql(sql);
  }
}

const customers = [
  ...statements(`
create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- A company's own key, wrapped in the service's: it seals what must not lie readable here.
create table company_key (
  company_id uuid primary key references company (id),
  wrapped_key text not null,
  created_at timestamptz not null
);

create table customer (
  company_id uuid not null references company (id),
  id uuid not null,
  type text not null check (type in ('COMPANY', 'INDIVIDUAL', 'PUBLIC_BODY', 'FOREIGN')),
  name text collate "ro-x-icu" not null,
  fiscal_code text,
  cnp_masked text,
  cnp_sealed text,
  cnp_fingerprint text,
  vat_code text,
  trade_register_number text,
  street text not null,
  street_additional text,
  city text not null,
  postal_code text,
  county text,
  country text not null,
  phone text,
  fax text,
  email text,
  website text,
  bank_name text,
  iban text,
  language text,
  currency text,
  due_in_days integer check (due_in_days between 0 and 3650),
  notes text,
  custom_fields jsonb not null default '{}',
  vat_registered boolean,
  vat_on_collection boolean,
  is_inactive boolean,
  is_struck_off boolean,
  registry_checked_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  check (fiscal_code is not null or vat_code is not null or type = 'INDIVIDUAL'),
  check (fiscal_code is null or type <> 'INDIVIDUAL'),
  check (cnp_sealed is null or type = 'INDIVIDUAL'),
  check (num_nulls(cnp_masked, cnp_sealed, cnp_fingerprint) in (0, 3)),
  check (county is not null or country <> 'RO')
);
create unique index customer_by_fiscal_code on customer (company_id, fiscal_code, country)
  where fiscal_code is not null and archived_at is null;
create unique index customer_by_cnp on customer (company_id, cnp_fingerprint)
  where cnp_fingerprint is not null and archived_at is null;
create index customer_by_name on customer (company_id, name, id);
create index customer_by_creation on customer (company_id, created_at, id);
create index customer_by_update on customer (company_id, updated_at, id);
create index customer_by_type on customer (company_id, type) where archived_at is null;
create index customer_archived on customer (company_id) where archived_at is not null;
create index customer_by_custom_field on customer using gin (company_id, custom_fields jsonb_path_ops);

create table contact (
  company_id uuid not null references company (id),
  id uuid not null,
  customer_id uuid not null,
  given_name text not null,
  family_name text not null,
  roles text[] not null check (roles <@ array['BILLING', 'LEGAL', 'DELIVERY']),
  is_primary boolean not null,
  phone text,
  mobile text,
  email text,
  created_at timestamptz not null,
  deleted_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  foreign key (company_id, customer_id) references customer (company_id, id)
);
create index contact_by_customer on contact (company_id, customer_id, family_name);
create unique index contact_primary on contact (company_id, customer_id) where is_primary and deleted_at is null;
`),
  ...tenantTable("company_key", { may: ["select", "insert"] }),
  ...tenantTable("customer"),
  ...tenantTable("contact"),
];

const products = [
  ...statements(`
create table product (
  company_id uuid not null references company (id),
  id uuid not null,
  code text,
  name text collate "ro-x-icu" not null,
  description text,
  unit_code text not null,
  unit_name text not null,
  unit_price numeric(20, 6) not null check (unit_price >= 0),
  price_mode text not null check (price_mode in ('NET', 'GROSS')),
  currency text not null,
  tax_category text not null check (tax_category in ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
  tax_rate numeric(5, 2) not null check (tax_rate >= 0),
  exemption_reason_code text,
  exemption_reason text,
  classification_scheme text check (classification_scheme in ('STI', 'HS')),
  classification_code text,
  account text,
  custom_fields jsonb not null default '{}',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  archived_at timestamptz,
  version integer not null default 1,
  primary key (company_id, id),
  check ((tax_category = 'S') = (tax_rate > 0)),
  check ((classification_scheme is null) = (classification_code is null))
);
create unique index product_by_code on product (company_id, lower(code)) where code is not null and archived_at is null;
create index product_by_name on product (company_id, name, id);
create index product_by_creation on product (company_id, created_at, id);
create index product_by_update on product (company_id, updated_at, id);
create index product_by_custom_field on product using gin (company_id, custom_fields jsonb_path_ops);

-- What a customer last paid for a product; offered first when the product is invoiced to them again.
create table last_price (
  company_id uuid not null references company (id),
  customer_id uuid not null,
  product_id uuid not null,
  unit_price numeric(20, 6) not null check (unit_price >= 0),
  price_mode text not null check (price_mode in ('NET', 'GROSS')),
  currency text not null,
  at timestamptz not null,
  primary key (company_id, customer_id, product_id),
  foreign key (company_id, customer_id) references customer (company_id, id) on delete cascade,
  foreign key (company_id, product_id) references product (company_id, id) on delete cascade
);
create index last_price_by_product on last_price (company_id, product_id);
`),
  ...tenantTable("product"),
  ...tenantTable("last_price"),
];

const search = [
  ...statements(`
create table search_entry (
  company_id uuid not null references company (id),
  kind text not null,
  id uuid not null,
  label text not null,
  detail text,
  text_folded text not null,
  is_archived boolean not null,
  used_at timestamptz not null,
  primary key (company_id, kind, id)
);
-- New entries wait in a list that every search reads through: keep it short.
create index search_entry_by_text on search_entry using gin (company_id, text_folded gin_trgm_ops)
  with (gin_pending_list_limit = 256);
create index search_entry_by_use on search_entry (company_id, kind, used_at desc);
`),
  ...tenantTable("search_entry"),
  ...statements(`
-- Trigram operators are not leakproof: under the policy no index would serve them. So the owner alone may look past the
-- policy, and does so in one function, which asks for the company itself.
create policy search_entry_of_search on search_entry for select to current_user using (true);

-- Every word must occur; words too short for a trigram must begin one. Words come folded. Latest used first, if limited.
create function app.search(kinds text[], words text[], with_archived boolean, at_most integer)
returns table (kind text, id uuid, label text, detail text)
language plpgsql stable security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  word text;
  matching text := '';
  latest text := '';
begin
  foreach word in array words loop
    matching := matching || format(' and e.text_folded like %L',
      case when length(word) < 3 then '% ' else '%' end
        || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%');
  end loop;
  if at_most is not null then
    latest := ' order by used_at desc limit ' || at_most;
  end if;
  -- Kind by kind, so that a word which nearly everything bears is answered from the few entries used last.
  return query execute
    'select k.kind, e.id, e.label, e.detail from unnest($2) as k (kind) cross join lateral (
       select e.id, e.label, e.detail, e.used_at from public.search_entry e
        where e.company_id = $1 and e.kind = k.kind and (not e.is_archived or $3)' || matching || latest || '
     ) e' || latest
    using app.company(), kinds, with_archived;
end $$;
revoke all on function app.search(text[], text[], boolean, integer) from public;
grant execute on function app.search(text[], text[], boolean, integer) to softmanager_app;
`),
];
