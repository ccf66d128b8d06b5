import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";
import { rowsOf, type PageRequest } from "../../../platform/pagination.ts";
import { read } from "../../../platform/reader.ts";
import type { Request } from "../../../platform/request.ts";
import { selectCustomers } from "../projection.ts";

let service: TestService;
let ours: Customers;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

describe("a list of a few customers", () => {
  beforeAll(async () => {
    ours = await customersOf(service);
    const theirs = await customersOf(service);
    const names = [
      "Zimbrul S.R.L.",
      "Șantierul Nord S.A.",
      "Tâmplăria Veche S.R.L.",
      "Ăla Micu S.R.L.",
      "Stejarul S.R.L.",
    ];
    const codes = ["18547290", "14399840", "4996264", "2816464", "361757"];
    for (const [index, name] of names.entries()) {
      await ours.opens(aCompanyCard({ name, fiscalCode: codes[index], email: `office@f${index}.ro` }));
      service.clock.advance({ seconds: 60 });
    }
    await theirs.opens(aCompanyCard({ name: "Străinul S.R.L." }));
    const address = { street: "Str. Unu nr. 1", city: "Iași", county: "IS", country: "RO" };
    await ours.opens({ type: "INDIVIDUAL", name: "Ștefan Țăranu", fiscalCode: "1800101221144", address });
  });

  test("stands in Romanian alphabetical order: ș after s, ț after t", async () => {
    expect(await ours.names()).toEqual([
      "Ăla Micu S.R.L.",
      "Stejarul S.R.L.",
      "Șantierul Nord S.A.",
      "Ștefan Țăranu",
      "Tâmplăria Veche S.R.L.",
      "Zimbrul S.R.L.",
    ]);
  });

  test("is cut into pages that neither repeat nor lose a row, in every order", async () => {
    for (const field of ["NAME", "CREATED", "UPDATED"]) {
      for (const direction of ["ASC", "DESC"]) {
        const orderBy = { field, direction };
        expect(await allPages({ first: 2, orderBy })).toEqual(await ours.names({ orderBy }));
      }
    }
  });

  test("refuses a cursor of another list or order, a damaged one, and a page of more than a hundred", async () => {
    const { pageInfo } = await ours.page({ first: 2 });
    const inProducts = "query ($after: String) { products(after: $after) { edges { cursor } } }";
    const { errors } = await ours.client.ask(inProducts, { after: pageInfo.endCursor });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_USER_INPUT", argument: "after" } }]);
    const orderBy = { field: "CREATED", direction: "DESC" };
    await expect(ours.page({ after: pageInfo.endCursor, orderBy })).rejects.toThrow("BAD_USER_INPUT");
    await expect(ours.page({ after: "abc" })).rejects.toThrow("BAD_USER_INPUT");
    await expect(ours.page({ first: 101 })).rejects.toThrow("BAD_USER_INPUT");
    await expect(ours.page({ first: 0 })).rejects.toThrow("BAD_USER_INPUT");
  });

  test("counts exactly while there are few", async () => {
    expect(await ours.page({ first: 2 })).toMatchObject({ totalCount: 6, totalEstimate: 6 });
  });

  test.each([
    ["stefan", ["Ștefan Țăranu"]],
    ["Şantier", ["Șantierul Nord S.A."]],
    ["14399840", ["Șantierul Nord S.A."]],
    ["office@f2", ["Tâmplăria Veche S.R.L."]],
    ["srl zim", ["Zimbrul S.R.L."]],
    ["iasi", ["Ștefan Țăranu"]],
    ["strainul", []],
  ])("finds %j", async (search, names) => {
    expect(await ours.names({ filter: { search } })).toEqual(names);
  });

  test("nobody is found by a personal number", async () => {
    expect(await ours.names({ filter: { search: "1800101221144" } })).toEqual([]);
  });

  test("shows some types only", async () => {
    expect(await ours.names({ filter: { types: ["INDIVIDUAL"] } })).toEqual(["Ștefan Țăranu"]);
  });

  test("quick tabs tell how many each would show, under the same search", async () => {
    const card = aCompanyCard({ name: "Plecatul S.R.L.", fiscalCode: "1590082" });
    const { id, version } = await ours.opens(card);
    await ours.archives({ customerId: id, expectedVersion: version });
    const none = { COMPANY: 0, INDIVIDUAL: 0, PUBLIC_BODY: 0, FOREIGN: 0 };
    expect(await ours.counts()).toEqual({ ...none, ALL: 6, COMPANY: 5, INDIVIDUAL: 1, ARCHIVED: 1 });
    const archivedPersons = { archived: true, types: ["INDIVIDUAL"], search: "srl" };
    expect(await ours.counts(archivedPersons)).toEqual({ ...none, ALL: 4, COMPANY: 4, ARCHIVED: 1 });
  });

  test("the quick search offers those used last first, ten at most", async () => {
    const found = await ours.byText("s");
    expect(found.map(({ name }) => name)).toEqual([
      "Ștefan Țăranu",
      "Stejarul S.R.L.",
      "Ăla Micu S.R.L.",
      "Tâmplăria Veche S.R.L.",
      "Șantierul Nord S.A.",
      "Zimbrul S.R.L.",
    ]);
    expect(await ours.byText("")).toHaveLength(6);
  });
});

describe("a list of ten thousand customers", () => {
  beforeAll(async () => {
    ours = await customersOf(service);
    const theirs = await customersOf(service);
    for (const { companyId } of [ours, theirs]) await fill(companyId, 10_000);
    await service.owner.query("analyze customer; analyze search_entry");
  });

  test("says that its count is an estimate", async () => {
    const { totalCount, totalEstimate } = await ours.page({ first: 10 });
    expect(totalCount).toBeNull();
    expect(totalEstimate).toBeGreaterThan(1000);
  });

  test("finds one among them, and none of another company", async () => {
    expect(await ours.names({ filter: { search: "nord 4321" } })).toEqual(["Șantierul Nord 4321 S.R.L."]);
  });

  test("shows the list in its own order when nearly everybody matches", async () => {
    const everybody = await ours.names({ first: 100 });
    expect(await ours.names({ first: 100, filter: { search: "srl" } })).toEqual(everybody);
    expect(await ours.page({ first: 1, filter: { search: "srl" } })).toMatchObject({ totalCount: null });
  });

  test("reads a page in the middle from the index, under the policies", async () => {
    const { pageInfo } = await ours.page({ first: 100 });
    const plan = await planOf({ first: 50, after: pageInfo.endCursor });
    expect(plan).toMatch(/Index Scan using customer_by_name on customer/);
    expect(plan).toMatch(/Index Cond: .*ROW\(name, id\) > ROW\('Șantierul Nord/);
    expect(plan).not.toMatch(/Seq Scan on customer/);
  });
});

async function allPages(variables: object): Promise<string[]> {
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<Customers["page"]>> = await ours.page({ ...variables, after });
    names.push(...page.edges.map(({ node }) => node.name));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return names;
}

async function fill(companyId: string, rows: number): Promise<void> {
  const values = [companyId, service.clock.now(), rows];
  await service.owner.query(
    `insert into customer (company_id, id, type, name, fiscal_code, street, city, county, country, created_at, updated_at)
     select $1, gen_random_uuid(), 'COMPANY', 'Șantierul Nord ' || n || ' S.R.L.', n::text, 'Str. Unu', 'Iași', 'RO-IS',
       'RO', $2, $2 from generate_series(1, $3::integer) n`,
    values,
  );
  await service.owner.query(
    `insert into search_entry (company_id, kind, id, label, text_folded, is_archived, used_at)
     select company_id, 'CUSTOMER', id, name, ' santierul nord ' || fiscal_code || ' s.r.l. srl', false, $2
     from customer where company_id = $1 and $3 > 0`,
    values,
  );
}

/** How the database would read a page by name for us. */
async function planOf(page: PageRequest): Promise<string> {
  const { companyId } = ours;
  const actor = { kind: "SYSTEM", companyId, timeZone: "Europe/Bucharest", name: "test" } as const;
  const { services } = service;
  const request: Request = { actor, language: "ro", requestId: "test", address: null, userAgent: null, services };
  const lines = await read(request, (db) => {
    const by = { name: "customers NAME ASC", by: sql.ref("customer.name"), type: "text", direction: "ASC" } as const;
    const query = rowsOf(selectCustomers(db, companyId), page, { ...by, id: sql.ref("customer.id") });
    return query.explain<Record<string, string>>("text");
  });
  return lines.flatMap((line) => Object.values(line)).join("\n");
}
