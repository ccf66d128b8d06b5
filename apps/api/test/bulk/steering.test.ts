import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startWorker } from "../../src/worker.ts";
import { aColleague, aProgram } from "../matrix/cast.ts";
import { startService, type TestService } from "../service.ts";
import { bulkRunsOf, ended, manyCustomers } from "../stories/bulk-runs.ts";
import { aCompany } from "../story.ts";
import { customersOf, type Customers } from "../stories/customers.ts";

let service: TestService;
let ours: Customers;
let ids: string[];
let runs: ReturnType<typeof bulkRunsOf>;

// No worker yet: a test lets it begin when the stage is set.
beforeEach(async () => {
  service = await startService();
  ours = await customersOf(service);
  ids = await manyCustomers(service, { companyId: ours.companyId, count: 6 });
  runs = bulkRunsOf(ours.client);
});
afterEach(() => service.close());

const begin = () => runs.archivesCustomers({ selection: { ids } });
const work = () => startWorker(service.services);

describe("a run that waits", () => {
  test("can be cancelled: nothing of it is done", async () => {
    const { id } = await begin();
    expect(await runs.cancels(id)).toMatchObject({ state: "CANCELLED", cancelled: 6, done: 0 });
    await work();
    await service.settle();
    expect(await runs.reads(id)).toMatchObject({ state: "CANCELLED", cancelled: 6 });
    expect(await ours.names()).toHaveLength(6);
  });

  test("is merely stopped by undoing it", async () => {
    const { id } = await begin();
    expect(await runs.undoes(id)).toMatchObject({ id, state: "CANCELLED", cancelled: 6 });
  });

  test("refuses a customer that somebody changed meanwhile, and takes them as they are at the second try", async () => {
    const { id } = await begin();
    const [customerId] = ids;
    const card = {
      type: "INDIVIDUAL",
      name: "Alt nume",
      address: { street: "S", city: "Iași", county: "IS", country: "RO" },
    };
    await ours.updates({ customerId, expectedVersion: 1, ...card });
    await work();
    expect(await ended(runs, id)).toMatchObject({ done: 5, refused: 1 });
    expect(await runs.rows(id, { outcome: "REFUSED" })).toMatchObject([
      { recordId: customerId, label: "Client 00001", code: "VERSION_CONFLICT" },
    ]);
    await runs.retries(id);
    expect(await ended(runs, id)).toMatchObject({ done: 6, refused: 0 });
  });

  test("does nothing in the name of somebody who was deactivated, and says so", async () => {
    const colleague = await aColleague(service, { companyId: ours.companyId, role: "MEMBER" });
    const theirs = bulkRunsOf(colleague);
    const { id } = await theirs.archivesCustomers({ selection: { ids } });
    await service.owner.query("update membership set deactivated_at = $1 where username like 'coleg%'", [
      service.clock.now(),
    ]);
    await work();
    expect(await ended(runs, id)).toMatchObject({ done: 0, refused: 6 });
    expect((await runs.rows(id))[0]).toMatchObject({
      code: "FORBIDDEN",
      message: "Cine a pornit acțiunea nu mai are dreptul să o facă.",
    });
  });

  test("goes on with the rights of the key that asked, and no further once the key is revoked", async () => {
    const { companyId, owner } = await aCompany(service);
    const [first = "", second = ""] = await manyCustomers(service, { companyId, count: 2 });
    const scopes = ["company:read", "customer:read", "customer:write"];
    const { program, apiKeyId } = await aProgram(service, { owner, scopes });
    const theirs = bulkRunsOf(program);
    const { id } = await theirs.archivesCustomers({ selection: { ids: [first] } });
    const leaked = await aProgram(service, { owner, scopes });
    const late = await bulkRunsOf(leaked.program).archivesCustomers({ selection: { ids: [second] } });
    await service.owner.query("update api_key set revoked_at = $1 where id = $2", [
      service.clock.now(),
      leaked.apiKeyId,
    ]);
    await work();
    expect(await ended(theirs, id)).toMatchObject({ done: 1 });
    expect(await ended(theirs, late.id)).toMatchObject({ done: 0, refused: 1 });
    const { rows } = await service.owner.query(
      "select actor_kind, actor_id from audit where act = 'customers.archiveCustomer'",
    );
    expect(rows).toEqual([{ actor_kind: "API_KEY", actor_id: apiKeyId }]);
  });
});

describe("a report", () => {
  test("stays on the screen of whoever asked until they close it", async () => {
    const { id } = await begin();
    expect(await runs.onScreen()).toEqual([id]);
    await runs.closes(id);
    expect(await runs.onScreen()).toEqual([]);
    expect(await runs.reads(id)).toMatchObject({ id });
  });

  test("is not there for somebody who may not do what it tells of, nor for another company", async () => {
    const { id } = await begin();
    const accountant = await aColleague(service, { companyId: ours.companyId, role: "ACCOUNTANT" });
    await expect(bulkRunsOf(accountant).reads(id)).rejects.toThrow("NOT_FOUND");
    await expect(bulkRunsOf(accountant).cancels(id)).rejects.toThrow("FORBIDDEN");
    const others = await customersOf(service);
    await expect(bulkRunsOf(others.client).reads(id)).rejects.toThrow("NOT_FOUND");
    await expect(bulkRunsOf(others.client).undoes(id)).rejects.toThrow("NOT_FOUND");
  });
});
