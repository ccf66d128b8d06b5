import { freePort } from "@softmanager/dev/ports";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorker } from "../../src/worker.ts";
import { startService, type TestService } from "../service.ts";
import { bulkRunsOf, ended, manyCustomers } from "../stories/bulk-runs.ts";
import { customersOf, type Customers } from "../stories/customers.ts";
import { ApiProcess } from "./api-process.ts";

let service: TestService;
let ours: Customers;
let worker: ApiProcess;
beforeAll(async () => {
  service = await startService();
  ours = await customersOf(service);
  const { config } = service.services;
  const environment = {
    SOFTMANAGER_ENV: "test",
    DATABASE_URL: config.databaseUrl,
    DATABASE_OWNER_URL: config.databaseOwnerUrl,
    STORAGE_URL: config.storage.url,
    SOFTMANAGER_SECRET_KEY: config.secretKey,
    LOG_LEVEL: "silent",
    WORKER: "on",
  };
  worker = new ApiProcess(environment, await freePort());
}, 120_000);
afterAll(async () => {
  await worker.kill();
  await service.close();
});

const count = 600;

test("a worker killed in the middle of a run leaves the rest to another, and nothing is done twice", async () => {
  await manyCustomers(service, { companyId: ours.companyId, count });
  const runs = bulkRunsOf(ours.client);
  const { id } = await runs.archivesCustomers({ selection: { all: { expectedCount: count } } });
  await worker.start();
  await expect.poll(async () => (await runs.reads(id)).done, { timeout: 60_000, interval: 20 }).toBeGreaterThan(20);
  await worker.kill();
  const { done } = await runs.reads(id);
  expect(done).toBeLessThan(count);

  await startWorker(service.services);
  expect(await ended(runs, id, 120)).toMatchObject({ state: "FINISHED", done: count, refused: 0 });
  const { rows } = await service.owner.query<object>(
    `select count(*)::int as archived, count(distinct subject_id)::int as customers,
            (select max(version) from customer where company_id = $1) as highest_version,
            (select count(*)::int from audit where company_id = $1 and act = 'customers.archiveCustomer') as acts
       from outbox where company_id = $1 and name = 'CustomerArchived'`,
    [ours.companyId],
  );
  expect(rows).toEqual([{ archived: count, customers: count, highest_version: 2, acts: count }]);
}, 240_000);
