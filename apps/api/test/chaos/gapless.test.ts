import { createHash } from "node:crypto";
import { createServer } from "node:net";
import { chainHash } from "@softmanager/domain";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { aFoundedCompany, type FoundedCompany } from "../founded-company.ts";
import { startService, type TestService } from "../service.ts";
import { ApiProcess } from "./api-process.ts";

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
    STORAGE_URL: config.storageUrl,
    SOFTMANAGER_SECRET_KEY: config.secretKey,
    LOG_LEVEL: "silent",
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

async function aDraft(): Promise<string> {
  const content = {
    language: "ro",
    currency: "RON",
    priceMode: "NET",
    dueDate: "2027-12-24",
    buyer: {
      type: "COMPANY",
      name: "Comerț Model S.R.L.",
      fiscalCode: "800001026",
      address: { street: "Bd. Exemplului 3", city: "Cluj-Napoca", county: "RO-CJ", country: "RO" },
    },
    lines: [
      {
        name: "Abonament",
        quantity: "1",
        unitCode: "H87",
        unitName: "buc",
        unitPrice: "10",
        taxCategory: "S",
        taxRate: "21",
      },
    ],
  };
  const { createDraft } = await company.client.get<{ createDraft: { id: string } }>(
    `mutation ($input: CreateDraftInput!) { createDraft(input: $input) { ... on Document { id } } }`,
    { input: { kind: "INVOICE", content } },
  );
  return createDraft.id;
}

/** Issues through whichever process answers, again and again under one key, until somebody says it is done. */
async function issueUntilAcknowledged(documentId: string): Promise<string> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const api = apis[attempt % apis.length];
    const number = api ? await issueOnce(api.url, documentId).catch(() => null) : null;
    if (number) return number;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("Nobody issued the document.");
}

async function issueOnce(url: string, documentId: string): Promise<string | null> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      cookie: company.client.cookie ?? "",
      "company-id": company.companyId,
    },
    body: JSON.stringify({
      query: `mutation ($input: IssueDocumentInput!) { issueDocument(input: $input) { ... on Document { number } } }`,
      variables: { input: { documentId, expectedVersion: 1, holdSeconds: 0, idempotencyKey: documentId } },
    }),
    signal: AbortSignal.timeout(10_000),
  });
  const answer = (await response.json()) as { data?: { issueDocument?: { number?: string | null } } };
  return answer.data?.issueDocument?.number ?? null;
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
      const drafts: string[] = [];
      for (let index = 0; index < documents; index += 1) drafts.push(await aDraft());

      let isOver = false;
      const chaos = killAtRandom(() => isOver);
      const acknowledged = new Map<string, string>();
      const waiting = [...drafts];
      const client = async () => {
        for (let next = waiting.pop(); next; next = waiting.pop())
          acknowledged.set(next, await issueUntilAcknowledged(next));
      };
      await Promise.all(Array.from({ length: clients }, client));
      isOver = true;
      expect(await chaos).toBeGreaterThan(0);

      const { rows } = await service.owner.query<{
        id: string;
        number: number;
        number_text: string;
        chain_hash: string;
        snapshot_sha256: string;
      }>(
        "select id, number, number_text, chain_hash, snapshot_sha256 from document where number is not null order by number",
      );
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: documents }, (_, index) => index + 1));
      expect(new Map(rows.map((row) => [row.id, row.number_text]))).toEqual(acknowledged);

      let previousHash: string | null = null;
      for (const row of rows) {
        previousHash = chainHash(
          { previousHash, number: row.number_text, snapshotSha256: row.snapshot_sha256 },
          sha256,
        );
        expect(row.chain_hash).toBe(previousHash);
      }
    },
    isLong ? 900_000 : 180_000,
  );

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

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
