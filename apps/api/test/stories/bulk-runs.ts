import { Customer } from "../../src/modules/customers/index.ts";
import { newIdAt } from "../../src/platform/clock.ts";
import type { Client } from "../client.ts";
import type { TestService } from "../service.ts";
import { acting, type Answer } from "./acting.ts";

export interface ToldRun extends Answer {
  state: string;
  total: number;
  waiting: number;
  done: number;
  refused: number;
  skipped: number;
  cancelled: number;
  canUndo: boolean;
  undoesRunId: string | null;
}

export interface ToldRow {
  recordId: string;
  label: string;
  outcome: string;
  code: string | null;
  message: string | null;
  details: string[];
}

const run = `__typename ... on BulkRun { id subject act state total waiting done refused skipped cancelled canUndo undoesRunId finishedAt }`;
const problems = `... on InvalidInput { issues { path code message } } ... on IdempotencyConflict { code }
  ... on VersionConflict { expectedVersion actualVersion }`;
const selecting = `... on SelectionChanged { code message expectedCount actualCount }
  ... on SelectionTooLarge { code message maximum } ${problems}`;

/** What somebody does to many records at once. */
export function bulkRunsOf(client: Client) {
  const begin = (mutation: string, of: string) => async (input: object) =>
    (await acting(client)(mutation, `Bulk${of}Input`, `${run} ${selecting}`)(input)) as ToldRun;
  const steer =
    (mutation: string, more = "") =>
    async (bulkRunId: string) =>
      (await acting(client)(mutation, "BulkRunInput", `${run} ${more} ${problems}`)({ bulkRunId })) as ToldRun;
  return {
    archivesCustomers: begin("bulkArchiveCustomers", "Customers"),
    restoresCustomers: begin("bulkRestoreCustomers", "Customers"),
    archivesProducts: begin("bulkArchiveProducts", "Products"),
    issuesDrafts: begin("bulkIssueDrafts", "IssueDrafts"),
    discardsDrafts: begin("bulkDiscardDrafts", "Documents"),
    retries: steer("retryBulkRun"),
    cancels: steer("cancelBulkRun"),
    undoes: steer("undoBulkRun", "... on RunNotUndoable { code message }"),
    closes: steer("closeBulkRun"),
    async reads(id: string): Promise<ToldRun> {
      const query = `query($id: ID!) { bulkRun(id: $id) { ${run.replace("__typename ... on BulkRun {", "").replace(/}\s*$/, "")} } }`;
      return (await client.get<{ bulkRun: ToldRun }>(query, { id })).bulkRun;
    },
    async rows(id: string, variables: object = {}): Promise<ToldRow[]> {
      const query = `query($id: ID!, $outcome: BulkOutcome, $first: Int) { bulkRun(id: $id) { rows(outcome: $outcome, first: $first) {
        edges { node { recordId label outcome code message details } } } } }`;
      const asked = { id, first: 100, ...variables };
      const { bulkRun } = await client.get<{ bulkRun: { rows: { edges: { node: ToldRow }[] } } }>(query, asked);
      return bulkRun.rows.edges.map(({ node }) => node);
    },
    async onScreen(): Promise<string[]> {
      const { openBulkRuns } = await client.get<{ openBulkRuns: { id: string }[] }>("{ openBulkRuns { id } }");
      return openBulkRuns.map(({ id }) => id);
    },
  };
}

/** Customers written a thousand at a time, as an import would; people, who need no code. */
export async function manyCustomers(
  { services }: TestService,
  { companyId, count, archivedAt = null }: { companyId: string; count: number; archivedAt?: Date | null },
): Promise<string[]> {
  const now = services.clock.now();
  const nothing = { fiscalCode: null, vatCode: null, tradeRegisterNumber: null, phone: null, fax: null, email: null };
  const address = { street: "Str. Unu nr. 1", city: "Iași", county: "RO-IS", country: "RO" };
  const times = { createdAt: now, updatedAt: now, archivedAt };
  const person = {
    ...nothing,
    ...address,
    ...times,
    companyId,
    type: "INDIVIDUAL" as const,
    customFields: {},
    version: 1,
  };
  const rows = Array.from({ length: count }, (_, index) => ({
    ...person,
    id: newIdAt(now),
    name: `Client ${String(index + 1).padStart(5, "0")}`,
  }));
  const em = services.orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  await em.transactional(async (tx) => {
    for (let at = 0; at < rows.length; at += 1000) await tx.insertMany(Customer, rows.slice(at, at + 1000));
  });
  return rows.map(({ id }) => id);
}

/** Waits until a run has come to its end; the worker of the service goes through it. */
export async function ended(runs: ReturnType<typeof bulkRunsOf>, id: string, seconds = 60): Promise<ToldRun> {
  for (let attempt = 0; attempt < seconds * 10; attempt += 1) {
    const told = await runs.reads(id);
    if (told.state !== "RUNNING") return told;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The run did not end within ${seconds} seconds: ${JSON.stringify(await runs.reads(id))}`);
}
