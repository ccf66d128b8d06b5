import { afterAll, beforeAll, expect, test } from "vitest";
import { startService, type TestService } from "../service.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

/** Tables that belong to no company, each with its reason. */
const platformTables: Record<string, string> = {
  schema_migration: "which migrations ran",
  person: "one identity, many companies",
  session: "a person's, not a company's",
  email_token: "proves a person's address",
  attempt: "counted before anybody is known",
  rate_count: "counted before anybody is known",
  acceptance: "a person accepts; the company is told beside",
  platform_audit: "acts outside any company",
  demo: "which company visitors are let into",
  operator: "which company runs the service, and what the configuration said of it",
  company_directory: "finds a company before it is entered",
  api_key_directory: "finds the company of a key",
  invitation_directory: "finds the company of an invitation",
  public_link_directory: "finds the company of a public link",
  fiscal_registry_entry: "public facts about companies of the country",
  exchange_rate: "public rates of the National Bank",
};

/** Indexes of tenant tables that do not begin with the company, each with its reason. */
const otherIndexes: Record<string, string> = {
  membership_by_person: "the companies of a person are listed across companies",
};

/** Functions that run with their owner's rights, each with its reason. */
const definerFunctions: Record<string, string> = {
  "app.clear_demo": "a demo that is over goes with its history, and no other company does",
  "app.search": "trigram operators are not leakproof; filters by app.company() itself",
  "app.search_by_place": "likewise, in the order of a list by date",
};

async function ask<Row extends object>(sql: string): Promise<Row[]> {
  return (await service.owner.query<Row>(sql)).rows;
}

const named = (rows: { name: string }[]) => rows.map(({ name }) => name).toSorted();

const tenantTables = `
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
     and c.relname <> all (array[${Object.keys(platformTables)
       .map((table) => `'${table}'`)
       .join(", ")}])`;

test("every table has a company, or is on the list of those that have none", async () => {
  const rows = await ask<{ name: string }>(`
    select t.relname as name from (${tenantTables}) t
     where not exists (select 1 from pg_attribute a
            where a.attrelid = t.oid and not a.attisdropped
              and a.attname = case t.relname when 'company' then 'id' else 'company_id' end)`);
  expect(named(rows)).toEqual([]);
});

test("every tenant table forces a policy on its company, on its owner too", async () => {
  const rows = await ask<{ name: string }>(`
    select t.relname as name from (${tenantTables}) t
     where not t.relrowsecurity or not t.relforcerowsecurity
        or not exists (select 1 from pg_policy p where p.polrelid = t.oid and p.polwithcheck is not null
              and pg_get_expr(p.polwithcheck, p.polrelid) like '%app.company()%')`);
  expect(named(rows)).toEqual([]);
});

test("every index of a tenant table begins with the company", async () => {
  const rows = await ask<{ name: string }>(`
    select i.relname as name from (${tenantTables}) t join pg_index x on x.indrelid = t.oid
      join pg_class i on i.oid = x.indexrelid
      left join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
     where a.attname is distinct from case t.relname when 'company' then 'id' else 'company_id' end`);
  expect(named(rows)).toEqual(Object.keys(otherIndexes).toSorted());
});

test("a row cannot point into another company", async () => {
  const rows = await ask<{ name: string }>(`
    select k.conname as name from (${tenantTables}) t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      join (${tenantTables}) target on target.oid = k.confrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
     where a.attname <> 'company_id'`);
  expect(named(rows)).toEqual([]);
});

test("views look with the eyes of whoever asks", async () => {
  const rows = await ask<{ name: string }>(`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')
       and not coalesce('security_invoker=true' = any (reloptions), false)`);
  expect(named(rows)).toEqual([]);
});

test("only the functions on the list run with their owner's rights", async () => {
  const rows = await ask<{ name: string }>(`
    select n.nspname || '.' || p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where p.prosecdef and n.nspname in ('public', 'app')`);
  expect(named(rows)).toEqual(Object.keys(definerFunctions).toSorted());
});

test("the application's role is no owner, passes under every policy and cannot empty a table", async () => {
  const [role] = await ask<object>(
    "select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = 'softmanager_app'",
  );
  expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false });
  const owned = await ask<{ name: string }>(
    "select relname as name from pg_class where pg_get_userbyid(relowner) = 'softmanager_app'",
  );
  expect(named(owned)).toEqual([]);
  const emptiable = await ask<{ name: string }>(
    `select t.relname as name from (${tenantTables}) t where has_table_privilege('softmanager_app', t.oid, 'TRUNCATE')`,
  );
  expect(named(emptiable)).toEqual([]);
});

test("business columns take no time from the database's clock", async () => {
  const rows = await ask<{ name: string }>(`
    select t.relname || '.' || a.attname as name from (${tenantTables}) t join pg_attrdef d on d.adrelid = t.oid
      join pg_attribute a on a.attrelid = t.oid and a.attnum = d.adnum
     where pg_get_expr(d.adbin, d.adrelid) ~ 'now\\(|current_|clock_timestamp'`);
  expect(named(rows)).toEqual([]);
});

test("money is exact", async () => {
  const rows = await ask<{ name: string }>(`
    select t.relname || '.' || a.attname as name from (${tenantTables}) t join pg_attribute a on a.attrelid = t.oid
     where a.atttypid in ('float4'::regtype, 'float8'::regtype, 'money'::regtype) and a.attnum > 0`);
  expect(named(rows)).toEqual([]);
});

test("a table without a policy would be found", async () => {
  await service.owner.query("create table planted (id uuid primary key, company_id uuid)");
  const rows = await ask<{ name: string }>(
    `select relname as name from (${tenantTables}) t where not relforcerowsecurity`,
  );
  await service.owner.query("drop table planted");
  expect(named(rows)).toEqual(["planted"]);
});
