import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";
import { ApiProcess } from "./api-process.ts";
import {
  draftsOf,
  expectUnbroken,
  issueAll,
  issueRequest,
  issueUntilAcknowledged,
  numberIn,
  type Post,
} from "./issuing.ts";

const isLong = process.env.SOFTMANAGER_LONG === "1";
const documents = isLong ? 2000 : 150;
const clients = 24;
const kills = isLong ? 60 : 5;

let service: TestService;
let company: FoundedCompany;
let apis: ApiProcess[];

beforeAll(async () => {
  service = await startService();
  company = await aFoundedCompany(service);
  const { config } = service.services;
  const environment = {
    SOFTMANAGER_ENV: "test",
    DATABASE_URL: config.databaseUrl,
    DATABASE_OWNER_URL: config.databaseOwnerUrl,
    STORAGE_URL: config.storage.url,
    SOFTMANAGER_SECRET_KEY: config.secretKey,
    LOG_LEVEL: "silent",
    API_REQUESTS_PER_MINUTE: "0",
  };
  apis = [new ApiProcess(environment, await freePort()), new ApiProcess(environment, await freePort())];
  await Promise.all(apis.map((api) => api.start()));
}, 120_000);

afterAll(async () => {
  await Promise.all(apis.map((api) => api.kill()));
  await service.close();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/** Asks one process after the other. */
function postTo(api: ApiProcess): Post {
  return async (payload) => {
    const response = await fetch(`${api.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        cookie: company.client.cookie ?? "",
        "company-id": company.companyId,
      },
      body: JSON.stringify(payload),
      signal: AbortSignal.timeout(10_000),
    });
    return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
  };
}

function whicheverAnswers(attempt: number): Post {
  const api = apis[attempt % apis.length];
  if (!api) throw new Error("There is no process.");
  return postTo(api);
}

async function killAtRandom(isOver: () => boolean): Promise<number> {
  let killed = 0;
  while (!isOver() && killed < kills) {
    await new Promise((resolve) => setTimeout(resolve, 400 + Math.random() * 600));
    const api = apis[killed % apis.length];
    await api?.kill();
    killed += 1;
    await api?.start();
  }
  return killed;
}

describe("issuing while processes are killed", () => {
  test(
    "leaves no gap, no duplicate, and nothing acknowledged is lost",
    async () => {
      const drafts = await draftsOf(company, documents);
      let isOver = false;
      const chaos = killAtRandom(() => isOver);
      const acknowledged = await issueAll(drafts, clients, (id) => issueUntilAcknowledged(whicheverAnswers, id));
      isOver = true;
      expect(await chaos).toBeGreaterThan(0);
      await expectUnbroken(service, company.companyId, acknowledged);
    },
    isLong ? 900_000 : 180_000,
  );

  test("between the commit and the answer gives the same number to whoever asks again", async () => {
    const [documentId = ""] = await draftsOf(company, 1);
    const [api] = apis;
    if (!api) throw new Error("There is no process.");
    // What the answer tells besides the number cannot be read yet: the commit is done, the answer is not.
    const holder = await service.owner.connect();
    await holder.query("begin; lock table email_message in access exclusive mode");
    const unanswered = postTo(api)(issueRequest(documentId, "mails { id }")).then(numberIn, () => "nobody answered");
    const number = await committedNumber(documentId);
    await api.kill();
    await holder.query("rollback");
    holder.release();
    expect(await unanswered).toBe("nobody answered");
    await api.start();
    expect(numberIn(await postTo(api)(issueRequest(documentId, "mails { id }")))).toBe(number);
    const { rows } = await service.owner.query("select count(*)::int as taken from document where number_text = $1", [
      number,
    ]);
    expect(rows).toEqual([{ taken: 1 }]);
  }, 120_000);

  test("a sequence would have left gaps, and this test would have seen them", async () => {
    await service.owner.query("create sequence careless; create table careless_number (number integer)");
    for (let index = 0; index < 40; index += 1) {
      const isLost = index % 10 === 3;
      await service.owner.query(
        `begin; insert into careless_number select nextval('careless'); ${isLost ? "rollback" : "commit"}`,
      );
    }
    const { rows } = await service.owner.query<{ number: number }>(
      "select number from careless_number order by number",
    );
    expect(rows.map(({ number }) => number)).not.toEqual(Array.from({ length: rows.length }, (_, index) => index + 1));
  });
});

async function committedNumber(documentId: string): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const query = "select number_text from document where id = $1 and number is not null";
    const { rows } = await service.owner.query<{ number_text: string }>(query, [documentId]);
    if (rows[0]) return rows[0].number_text;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("The document did not get its number.");
}
