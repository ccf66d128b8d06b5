import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { prepareDatabase, startPostgres, type Postgres } from "@softmanager/dev/postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { migrate } from "../../src/migrate.ts";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestDatabase, type TestService } from "../service.ts";
import { draftsOf, expectUnbroken, issueAll, issueUntilAcknowledged, type Answer, type Post } from "./issuing.ts";

const isLong = process.env.SOFTMANAGER_LONG === "1";
const documents = isLong ? 1500 : 120;
const restarts = isLong ? 10 : 2;
const clients = 10;

let folder: string;
let postgres: Postgres;
let service: TestService;
let company: FoundedCompany;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "softmanager-restart-"));
  postgres = await start();
  service = await startService({ database: await ownDatabase(), environment: { LOG_LEVEL: "silent" }, worker: true });
  company = await aFoundedCompany(service);
}, 120_000);
afterAll(async () => {
  await service.close();
  await postgres.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A server that writes through to the disk: what it acknowledged must survive it. */
function start(port?: number): Promise<Postgres> {
  return startPostgres({ dataDir: join(folder, "postgres"), ...(port ? { port } : {}) });
}

async function ownDatabase(): Promise<TestDatabase> {
  const { databaseUrl, ownerUrl } = await prepareDatabase({ superuserUrl: postgres.url, database: "softmanager" });
  await migrate(ownerUrl);
  const superuser = new URL(postgres.url);
  superuser.pathname = "/softmanager";
  return {
    url: (role) => (role === "softmanager_app" ? databaseUrl : ownerUrl),
    superuserUrl: superuser.href,
    drop: async () => {},
  };
}

const post: Post = async (payload) => {
  const headers = { cookie: company.client.cookie ?? "", "company-id": company.companyId };
  const response = await service.app.inject({ method: "POST", url: "/graphql", headers, payload });
  const answer = { status: response.statusCode, body: response.body, headers: response.headers as Answer["headers"] };
  answers.push(answer);
  return answer;
};
const answers: Answer[] = [];

test(
  "a database that is restarted under load loses nothing that was acknowledged, and the API comes back by itself",
  async () => {
    const drafts = await draftsOf(company, documents);
    let isOver = false;
    const outages = restartNowAndThen(() => isOver);
    const acknowledged = await issueAll(drafts, clients, (id) => issueUntilAcknowledged(() => post, id));
    isOver = true;
    const { readiness } = await outages;

    await expectUnbroken(service, company.companyId, acknowledged);
    expect(readiness).toEqual(Array(restarts).fill(503));
    expect((await service.app.inject("/readyz")).statusCode).toBe(200);
    await untilAllAreArchived();
  },
  isLong ? 900_000 : 240_000,
);

test("meanwhile callers are told to come again, and nothing about the inside", () => {
  const failed = answers.filter(({ body }) => JSON.parse(body).errors);
  expect(failed.length).toBeGreaterThan(0);
  for (const { status, body, headers } of failed) {
    expect(body).toContain('"code":"UNAVAILABLE"');
    expect(status).toBe(503);
    expect(headers["retry-after"]).toBe("2");
    expect(body).not.toMatch(/ at |node_modules|select |insert |ECONN|terminat|127\.0\.0\.1/i);
  }
});

/**
 * What jobs were doing when the database went is done again after their heartbeat. How long all of it takes is the
 * machine's business; that nothing happens for a minute and a half is not.
 */
async function untilAllAreArchived(): Promise<void> {
  let archived = 0;
  for (let quiet = 0; quiet < 180; quiet += 1) {
    const { rows } = await service.owner.query("select 1 from document_pdf");
    if (rows.length === documents) return;
    if (rows.length > archived) quiet = 0;
    archived = rows.length;
    await sleep(500);
  }
  throw new Error(`After ${archived} of ${documents} documents nothing was archived any more.`);
}

/** Stops the server in the middle of the work, looks at the API's own word of it, and starts it again. */
async function restartNowAndThen(isOver: () => boolean): Promise<{ readiness: number[] }> {
  const readiness: number[] = [];
  while (readiness.length < restarts) {
    if (isOver()) throw new Error("The work ended before the database did; take more documents.");
    await sleep(300);
    const { port } = postgres;
    await postgres.stop();
    readiness.push((await service.app.inject("/readyz")).statusCode);
    await sleep(700);
    postgres = await start(port);
  }
  return { readiness };
}
