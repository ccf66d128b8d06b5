import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { prepareDatabase } from "@softmanager/dev/postgres";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrations } from "../../migrations/index.ts";
import { migrate } from "../../src/migrate.ts";
import type { Client } from "../client.ts";
import { brokenInvariants } from "../invariants.ts";
import { startService, type TestDatabase, type TestService } from "../service.ts";
import { acting } from "../stories/acting.ts";
import { goodPassword, signingIn } from "../story.ts";
import { folderOf, markOf, releases, type Release } from "./releases.ts";
import { bringRows } from "./rows.ts";
import { cnp, email } from "./small-company.ts";

test("no migration of a release was changed, taken out or put before another", async () => {
  const released = releases.flatMap((release) => Object.entries(release.migrations));
  const now = await Promise.all(migrations.map(async (each) => [each.name, await markOf(each)] as const));
  expect(now.slice(0, released.length)).toEqual(released);
});

test("a changed migration would be found", async () => {
  const [first] = migrations;
  if (!first) throw new Error("There is no migration.");
  class Changed extends first.class {
    override up(): void {
      super.up();
      this.addSql("drop table outbox");
    }
  }
  expect(await markOf({ ...first, class: Changed })).not.toBe(await markOf(first));
});

describe.each(releases.map(({ name }) => name))("the books of a company of %s", (name) => {
  let service: TestService;
  let files: string;
  let owner: Client;
  beforeAll(async () => {
    files = await mkdtemp(join(tmpdir(), "softmanager-upgrade-"));
    await cp(join(folderOf(name), "files"), files, { recursive: true });
    const database = await databaseOf(name);
    await migrate(database.url("softmanager_owner"));
    const environment = { STORAGE_URL: pathToFileURL(files).href };
    service = await startService({ database, environment, startAt: "2026-12-02T09:00:00Z" });
  });
  afterAll(async () => {
    await service.close();
    await rm(files, { recursive: true, force: true });
  });

  test("are opened with the old password", async () => {
    const { client, answer } = await signingIn(service, { email, password: goodPassword });
    expect(answer.__typename).toBe("Me");
    owner = client;
    const { me } = await owner.get<{ me: { memberships: { companyId: string }[] } }>(
      "{ me { memberships { companyId } } }",
    );
    owner.companyId = me.memberships[0]?.companyId ?? null;
    expect(owner.companyId).not.toBeNull();
  });

  test("hold every document as it was issued, with its payments and its archived PDF", async () => {
    const documents = await documentsOf(owner);
    expect(documents.map(({ kind, state, totals }) => [kind, state, totals.payable])).toEqual([
      ["INVOICE", "DRAFT", "715.68"],
      ["PROFORMA", "ISSUED", "715.68"],
      ["CREDIT_NOTE", "ISSUED", "715.68"],
      ["INVOICE", "ISSUED", "715.68"],
      ["INVOICE", "ISSUED", "715.68"],
    ]);
    const first = documents.at(-1);
    expect(first).toMatchObject({
      balance: { paid: "100.00", balance: "615.68" },
      buyer: { name: "Băcănia din Șchei S.R.L." },
    });
    const headers = { cookie: owner.cookie ?? "", "company-id": owner.companyId ?? "" };
    const pdf = await service.app.inject({ url: `/documents/${first?.id}/pdf`, headers });
    expect([pdf.statusCode, pdf.headers.etag]).toEqual([200, `"${first?.pdf.sha256}"`]);
  });

  test("show the sealed code of a person to whoever may see it", async () => {
    const { customersByText } = await owner.get<{ customersByText: { id: string; fiscalCode: string }[] }>(
      `{ customersByText(text: "munteanu") { id fiscalCode } }`,
    );
    expect(customersByText).toMatchObject([{ fiscalCode: "180••••••1144" }]);
    const reveal = acting(owner)("revealCnp", "RevealCnpInput", "__typename ... on RevealedCnp { cnp }");
    expect(await reveal({ customerId: customersByText[0]?.id })).toMatchObject({ cnp });
  });

  test("go on: the draft of then is issued now, under the next number", async () => {
    const [draft, , , second] = await documentsOf(owner);
    const issue = acting(owner)("issueDocument", "IssueDocumentInput", "__typename ... on Document { number state }");
    const issued = await issue({ documentId: draft?.id, expectedVersion: draft?.version, holdSeconds: 0 });
    expect(issued).toMatchObject({ state: "ISSUED", number: following(second?.number) });
  });

  test("add up", async () => {
    expect(await brokenInvariants(service.owner)).toEqual({});
  });

  test.each([
    "update document set number = number + 10 where kind = 'INVOICE' and number is not null",
    "update document set issue_date = issue_date - 1 where number is not null",
    "update document set vat = vat + 1, gross = gross + 1 where number is not null",
    "delete from document where number = 1 and kind = 'INVOICE'",
    "update document_snapshot set snapshot = snapshot || ' '",
    "update document set chain_hash = repeat('0', 64) where kind = 'PROFORMA' and number is not null",
    "update document_balance set paid = paid + 1",
    `insert into refund (company_id, id, payment_id, amount, paid_on, method, recorded_at)
     select company_id, gen_random_uuid(), id, amount - 99.99, current_date, 'BANK', now() from payment`,
    "delete from outbox where name = 'DocumentIssued'",
    "delete from audit",
  ])("would be seen not to add up after %s", async (harm) => {
    const connection = await service.owner.connect();
    try {
      await connection.query(`begin; set local session_replication_role = replica; ${harm}`);
      expect(await brokenInvariants(connection)).not.toEqual({});
    } finally {
      await connection.query("rollback");
      connection.release();
    }
  });
});

/** A database as a version left it: made by its migrations, with the rows it wrote. */
async function databaseOf(name: string): Promise<TestDatabase> {
  const database = `released_${crypto.randomUUID().replaceAll("-", "")}`;
  const superuserUrl = inject("superuserUrl");
  const { databaseUrl, ownerUrl } = await prepareDatabase({ superuserUrl, database });
  await migrate(ownerUrl, lastMigrationOf(releases.slice(0, releases.findIndex((each) => each.name === name) + 1)));
  const address = new URL(superuserUrl);
  address.pathname = `/${database}`;
  const owner = new pg.Pool({ connectionString: address.href, max: 1 });
  await bringRows(owner, await readFile(join(folderOf(name), "rows.sql"), "utf8"));
  await owner.end();
  return {
    url: (role) => (role === "softmanager_app" ? databaseUrl : ownerUrl),
    superuserUrl: address.href,
    async drop() {
      const admin = new pg.Client({ connectionString: superuserUrl });
      await admin.connect();
      await admin.query(`drop database if exists ${database} with (force)`);
      await admin.end();
    },
  };
}

function lastMigrationOf(upToIt: readonly Release[]): string {
  const last = upToIt.flatMap((release) => Object.keys(release.migrations)).at(-1);
  if (!last) throw new Error("The release has no migration.");
  return last;
}

interface Listed {
  id: string;
  version: number;
  kind: string;
  state: string;
  number: string | null;
  totals: { payable: string };
  pdf: { sha256: string | null };
}

/** The documents of the company, newest first. */
async function documentsOf(client: Client): Promise<Listed[]> {
  const { documents } = await client.get<{ documents: { edges: { node: Listed }[] } }>(
    `{ documents(first: 20) { edges { node { id version kind state number
       totals { payable } pdf { sha256 } buyer { name } balance { paid balance } } } } }`,
  );
  return documents.edges.map(({ node }) => node).toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

/** The number after this one in its series. */
function following(number: string | null | undefined): string {
  return String(number).replace(/\d+$/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
}
