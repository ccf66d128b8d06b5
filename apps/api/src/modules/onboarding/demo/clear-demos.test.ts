import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brokenInvariants } from "../../../../test/invariants.ts";
import { startMailServer, type MailServer } from "../../../../test/mail-server.ts";
import { startService, type TestService } from "../../../../test/service.ts";
import { aCompany, asService } from "../../../../test/story.ts";
import { keepDemo } from "./keep-demo.ts";
import { clearAway } from "./clear-demos.ts";

let service: TestService;
let catcher: MailServer;
let real: string;
let demos: string[];
beforeAll(async () => {
  catcher = await startMailServer();
  service = await startService({ environment: { DEMO: "on", DEMO_SMTP_URL: catcher.url } });
  real = (await aCompany(service)).companyId;
  await keepDemo(asService(service), { days: 14 });
  service.clock.advance({ days: 15 });
  await keepDemo(asService(service), { days: 14 });
  demos = (await rows<{ id: string }>("select company_id as id from demo order by retired_at")).map(({ id }) => id);
}, 180_000);
afterAll(async () => {
  await service.close();
  await catcher.close();
});

async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  return (await service.owner.query<Row>(sql, values)).rows;
}

/** How many rows of a company each table holds, where there are any. */
async function rowsOf(companyId: string): Promise<Record<string, number>> {
  const tables = await rows<{ name: string }>(
    `select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'company_id' order by 1`,
  );
  const count = ({ name }: { name: string }) => `(select count(*)::int from ${name} where company_id = $1) as ${name}`;
  const company = "(select count(*)::int from company where id = $1) as company";
  const [found = {}] = await rows<Record<string, number>>(`select ${tables.map(count).join(", ")}, ${company}`, [
    companyId,
  ]);
  return Object.fromEntries(Object.entries(found).filter(([, number]) => number > 0));
}

const filesOf = (companyId: string) =>
  rows<{ sha256: string }>("select sha256 from file where company_id = $1", [companyId]);
const night = () => clearAway.run(asService(service), {});

describe("a demo that is over", () => {
  test("is kept for a week, and then goes with everything in it", async () => {
    const [over = "", inForce = ""] = demos;
    const [file] = await filesOf(over);
    const before = { over: await rowsOf(over), inForce: await rowsOf(inForce), real: await rowsOf(real) };
    expect(before.over).toMatchObject({ company: 1, document_snapshot: expect.any(Number), audit: expect.any(Number) });
    service.clock.advance({ days: 6 });
    await night();
    expect(await rowsOf(over)).toEqual(before.over);

    service.clock.advance({ days: 2 });
    await night();
    expect(await rowsOf(over)).toEqual({});
    expect(await rowsOf(inForce)).toEqual(before.inForce);
    expect(await rowsOf(real)).toEqual(before.real);
    expect(await rows("select 1 from person where is_demo")).toHaveLength(1);
    const { files } = service.services.ports;
    expect(await files.read({ companyId: over, sha256: file?.sha256 ?? "" })).toBeNull();
    expect(await brokenInvariants(service.owner)).toEqual({});
    expect(await rows("select 1 from platform_audit where act = 'onboarding.clearDemo'")).toHaveLength(1);
  });

  test("was found once: the next night finds nothing to do", async () => {
    await night();
    expect(await rows("select 1 from platform_audit where act = 'onboarding.clearDemo'")).toHaveLength(1);
  });
});

describe.each(["softmanager_app", "softmanager_owner"] as const)("by the same door %s", (role) => {
  let connection: pg.Client;
  beforeAll(async () => {
    const { databaseUrl, databaseOwnerUrl } = service.services.config;
    connection = new pg.Client({ connectionString: role === "softmanager_app" ? databaseUrl : databaseOwnerUrl });
    await connection.connect();
  });
  afterAll(() => connection.end());

  test("clears no real company and no demo in force", async () => {
    for (const companyId of [real, demos[1]]) {
      await expect(connection.query("select app.clear_demo($1)", [companyId])).rejects.toThrow(/no demo that is over/);
    }
    expect(await rowsOf(real)).toMatchObject({ company: 1 });
  });

  test("cannot turn a real company into a demo first", async () => {
    await connection.query("begin");
    await connection.query("select set_config('app.company_id', $1, true)", [real]);
    const mark = "update company_directory set is_demo = true where company_id = $1";
    await expect(connection.query(mark, [real])).rejects.toThrow(/founded as a demo/);
    await connection.query("rollback");
    await connection.query("begin");
    await connection.query(
      "insert into demo (company_id, person_id, planned, retired_at) select $1, id, 1, now() from person limit 1",
      [real],
    );
    await expect(connection.query("select app.clear_demo($1)", [real])).rejects.toThrow(/no demo that is over/);
    await connection.query("rollback");
  });

  test("does not get around it by saying what the door says", async () => {
    await connection.query("begin");
    await connection.query("select set_config('app.cleared_demo', $1, true), set_config('app.company_id', $1, true)", [
      real,
    ]);
    await expect(connection.query("delete from audit")).rejects.toThrow(/permission denied|rows are history/);
    await connection.query("rollback");
  });
});
