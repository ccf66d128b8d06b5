import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fiscalCodeOf } from "../fiscal-code-of.ts";
import { startService, type TestService } from "../service.ts";
import { bulkRunsOf, ended, manyCustomers, type ToldRow, type ToldRun } from "../stories/bulk-runs.ts";
import { aCompanyCard, customersOf, type Customers } from "../stories/customers.ts";

let service: TestService;
let ours: Customers;
let runs: ReturnType<typeof bulkRunsOf>;
let doubles: { id: string; version: number }[];
let run: ToldRun;

beforeAll(async () => {
  service = await startService({ worker: true });
  ours = await customersOf(service);
  runs = bulkRunsOf(ours.client);
  await manyCustomers(service, { companyId: ours.companyId, count: 9997, archivedAt: service.clock.now() });
  for (const ordinal of [1, 2, 3]) {
    const card = aCompanyCard({ name: `Vechi ${ordinal} S.R.L.`, fiscalCode: fiscalCodeOf(ordinal) });
    const { id: customerId, version: expectedVersion } = await ours.opens(card);
    await ours.archives({ customerId, expectedVersion });
  }
  doubles = [];
  for (const ordinal of [1, 2, 3]) {
    const card = aCompanyCard({ name: `Nou ${ordinal} S.R.L.`, fiscalCode: fiscalCodeOf(ordinal) });
    doubles.push(await ours.opens(card));
  }
}, 120_000);
afterAll(() => service.close());

const archived = { archived: true };

describe("ten thousand archived customers, of which three share their code with one in use", () => {
  test("are counted exactly, so that their number can be stated", async () => {
    const query = "query($filter: CustomerFilter) { customers(filter: $filter, first: 1) { totalCount boundedCount } }";
    const { customers } = await ours.client.get<{ customers: object }>(query, { filter: archived });
    expect(customers).toEqual({ totalCount: null, boundedCount: 10_000 });
  });

  test("are brought back, but three, each with its reason", async () => {
    const begun = await runs.restoresCustomers({ selection: { all: { filter: archived, expectedCount: 10_000 } } });
    expect(begun).toMatchObject({ state: "RUNNING", total: 10_000, waiting: 10_000 });
    run = await ended(runs, begun.id, 540);
    expect(run).toMatchObject({ state: "FINISHED", done: 9997, refused: 3, skipped: 0, waiting: 0 });
    const refused = await runs.rows(run.id, { outcome: "REFUSED" });
    expect(refused.map(({ label, code }: ToldRow) => [label, code])).toEqual([
      ["Vechi 1 S.R.L.", "DUPLICATE_CUSTOMER"],
      ["Vechi 2 S.R.L.", "DUPLICATE_CUSTOMER"],
      ["Vechi 3 S.R.L.", "DUPLICATE_CUSTOMER"],
    ]);
    expect(refused[0]?.message).toBe("Clientul Nou 1 S.R.L. are deja acest cod fiscal. Deschide fișa aceea.");
    expect((await runs.rows(run.id, { outcome: "DONE", first: 2 })).map(({ label }) => label)).toEqual([
      "Client 00001",
      "Client 00002",
    ]);
  }, 600_000);

  test("were each brought back once, in the name of whoever asked, and the trail says so", async () => {
    const { rows } = await service.owner.query<{ acts: number; records: number; names: string[] }>(
      `select count(*)::int as acts, count(distinct subject_id)::int as records, array_agg(distinct actor_name) as names
         from audit where company_id = $1 and act = 'customers.restoreCustomer'`,
      [ours.companyId],
    );
    expect(rows).toEqual([{ acts: 9997, records: 9997, names: ["Ana Popescu"] }]);
  });

  test("are all back once the reason is out of the way and the three are tried again", async () => {
    for (const { id: customerId, version: expectedVersion } of doubles)
      await ours.archives({ customerId, expectedVersion });
    expect(await runs.retries(run.id)).toMatchObject({ state: "RUNNING", waiting: 3, refused: 0 });
    expect(await ended(runs, run.id)).toMatchObject({ state: "FINISHED", done: 10_000, refused: 0 });
    expect(await ours.names({ filter: { search: "vechi" } })).toHaveLength(3);
  }, 120_000);
});
