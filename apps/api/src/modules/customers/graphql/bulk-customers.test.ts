import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startService, type TestService } from "../../../../test/service.ts";
import { bulkRunsOf, ended, manyCustomers } from "../../../../test/stories/bulk-runs.ts";
import { aCompanyCard, customersOf, type Customers } from "../../../../test/stories/customers.ts";

let service: TestService;
beforeAll(async () => {
  service = await startService({ worker: true });
});
afterAll(() => service.close());

async function aCompanyWith(
  count: number,
): Promise<{ ours: Customers; ids: string[]; runs: ReturnType<typeof bulkRunsOf> }> {
  const ours = await customersOf(service);
  const ids = await manyCustomers(service, { companyId: ours.companyId, count });
  return { ours, ids, runs: bulkRunsOf(ours.client) };
}

const everybody = (expectedCount: number, more: object = {}) => ({ selection: { all: { expectedCount, ...more } } });

describe("archiving many customers", () => {
  test("takes all that match out of the list, but those left out", async () => {
    const { ours, ids, runs } = await aCompanyWith(7);
    const begun = await runs.archivesCustomers(everybody(5, { exceptIds: ids.slice(0, 2) }));
    expect(begun).toMatchObject({ __typename: "BulkRun", subject: "CUSTOMER", act: "ARCHIVE", total: 5 });
    expect(await ended(runs, begun.id)).toMatchObject({ state: "FINISHED", done: 5, refused: 0, canUndo: true });
    expect(await ours.names()).toEqual(["Client 00001", "Client 00002"]);
  });

  test("means the records of the list's own filter and search", async () => {
    const { ours, runs } = await aCompanyWith(12);
    const begun = await runs.archivesCustomers(everybody(3, { filter: { search: "nu exista" } }));
    expect(begun).toMatchObject({ __typename: "SelectionChanged", expectedCount: 3, actualCount: 0 });
    const page = await ours.page({ filter: { types: ["INDIVIDUAL"] } });
    const all = await runs.archivesCustomers(everybody(page.totalCount ?? 0, { filter: { types: ["INDIVIDUAL"] } }));
    expect(await ended(runs, all.id)).toMatchObject({ done: 12 });
  });

  test("begins nothing when other records match than the person was told, and says how many", async () => {
    const { ours, runs } = await aCompanyWith(3);
    await ours.opens(aCompanyCard());
    expect(await runs.archivesCustomers(everybody(3))).toMatchObject({
      __typename: "SelectionChanged",
      message: "Selecția s-a schimbat: acum se potrivesc 4, nu 3.",
      actualCount: 4,
    });
    expect(await ours.names()).toHaveLength(4);
  });

  test("takes at most ten thousand, and says so", async () => {
    const { runs } = await aCompanyWith(10_001);
    expect(await runs.archivesCustomers(everybody(10_001))).toMatchObject({
      __typename: "SelectionTooLarge",
      maximum: 10_000,
    });
  });

  test("is asked for once, however often the request is sent", async () => {
    const { runs } = await aCompanyWith(3);
    const input = { ...everybody(3), idempotencyKey: crypto.randomUUID() };
    const first = await runs.archivesCustomers(input);
    const again = await runs.archivesCustomers(input);
    expect(again.id).toBe(first.id);
    expect(await runs.archivesCustomers({ ...input, ...everybody(2) })).toMatchObject({
      __typename: "IdempotencyConflict",
    });
  });

  test("skips those that are archived already", async () => {
    const { ours, ids, runs } = await aCompanyWith(3);
    const [customerId] = ids;
    await ours.archives({ customerId, expectedVersion: 1 });
    const begun = await runs.archivesCustomers({ selection: { ids } });
    expect(await ended(runs, begun.id)).toMatchObject({ done: 2, skipped: 1, refused: 0 });
  });

  test("is taken back as a whole", async () => {
    const { ours, runs } = await aCompanyWith(30);
    const begun = await runs.archivesCustomers(everybody(30));
    await ended(runs, begun.id);
    const undoing = await runs.undoes(begun.id);
    expect(undoing).toMatchObject({ act: "RESTORE", undoesRunId: begun.id, total: 30 });
    expect(await ended(runs, undoing.id)).toMatchObject({ done: 30 });
    expect(await ours.names()).toHaveLength(30);
    expect((await runs.undoes(begun.id)).id).toBe(undoing.id);
  });

  test("needs one way of saying which, not two and not none", async () => {
    const { ids, runs } = await aCompanyWith(1);
    const both = { ids, all: { expectedCount: 1 } };
    expect(await runs.archivesCustomers({ selection: both })).toMatchObject({
      issues: [{ path: "selection.ids", code: "LEAVE_EMPTY" }],
    });
    expect(await runs.archivesCustomers({ selection: {} })).toMatchObject({
      issues: [{ path: "selection.ids", code: "REQUIRED" }],
    });
  });
});
