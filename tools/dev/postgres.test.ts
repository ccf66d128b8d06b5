import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { prepareDatabase, startPostgres } from "./postgres.ts";

let folder: string;
let dataDir: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "softmanager-postgres-"));
  await chmod(folder, 0o755); // else root's server, which runs as somebody else, lives elsewhere
  dataDir = join(folder, "postgres");
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function ask(url: string, query: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  // A server that is stopped says so to a client that asks nothing just then: the next question fails, which is enough.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

/** Another process that starts the server and then waits to be killed. */
async function startElsewhere(): Promise<{ starter: ChildProcess; url: string }> {
  const script = `
    const { startPostgres } = await import(${JSON.stringify(join(import.meta.dirname, "postgres.ts"))});
    const { url } = await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, fast: true });
    console.log(url);
    setInterval(() => {}, 1000);`;
  const starter = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [url] = (await once(starter.stdout, "data")) as [Buffer];
  return { starter, url: String(url).trim() };
}

async function waitUntilGone(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1, await sleep(100)) {
    if (!(await ask(url, "select 1").catch(() => false))) return true;
  }
  return false;
}

describe("a fresh folder", { timeout: 60_000 }, () => {
  test("becomes a PostgreSQL 18 that sorts as Romanians do", async () => {
    const postgres = await startPostgres({ dataDir, fast: true });
    const sorted = await ask(
      postgres.url,
      `select word from unnest(array['țar', 'tur', 'șah', 'sud']) word order by word collate "ro-x-icu"`,
    );
    expect(sorted).toEqual([{ word: "sud" }, { word: "șah" }, { word: "tur" }, { word: "țar" }]);
    expect(await ask(postgres.url, "show server_version")).toEqual([
      { server_version: expect.stringMatching(/^18[.]/) },
    ]);
    await postgres.stop();
  });

  test("holds a database whose two roles may do no more than they need, however often it is prepared", async () => {
    const postgres = await startPostgres({ dataDir, fast: true });
    const once = await prepareDatabase({ superuserUrl: postgres.url, database: "books" });
    const twice = await prepareDatabase({ superuserUrl: postgres.url, database: "books" });
    expect(twice).toEqual(once);
    const privileges = "select rolname, rolsuper, rolbypassrls from pg_roles where rolname = current_user";
    expect(await ask(once.databaseUrl, privileges)).toEqual([
      { rolname: "softmanager_app", rolsuper: false, rolbypassrls: false },
    ]);
    expect(await ask(once.ownerUrl, privileges)).toEqual([
      { rolname: "softmanager_owner", rolsuper: false, rolbypassrls: false },
    ]);
    await expect(ask(once.databaseUrl, "create table mine (id int)")).rejects.toThrow("permission denied");
    await ask(once.ownerUrl, "create table ours (name text)");
    await ask(once.ownerUrl, "create index on ours using gin (name gin_trgm_ops)");
    await prepareDatabase({ superuserUrl: postgres.url, database: "books", fresh: true });
    await expect(ask(once.ownerUrl, "select * from ours")).rejects.toThrow("does not exist");
    await postgres.stop();
  });

  test("that is to last lets nobody in without its password", async () => {
    const postgres = await startPostgres({ dataDir: join(folder, "lasting") });
    expect(await ask(postgres.url, "select 1 as known")).toEqual([{ known: 1 }]);
    const stranger = new URL(postgres.url);
    stranger.password = "guess";
    await expect(ask(stranger.href, "select 1")).rejects.toThrow("password");
    await postgres.stop();
  });
});

describe("a folder in use", { timeout: 60_000 }, () => {
  test("is refused while the process that started its server lives", async () => {
    const { starter, url } = await startElsewhere();
    await expect(startPostgres({ dataDir, fast: true })).rejects.toThrow(`in use by process ${starter.pid}`);
    expect(await ask(url, "select 1 as alive")).toEqual([{ alive: 1 }]);
    starter.kill("SIGKILL");
    expect(await waitUntilGone(url)).toBe(true);
  });

  test("is taken over with its data when that process was killed", async () => {
    const { starter, url } = await startElsewhere();
    await ask(url, "create table kept as select 7 as number");
    starter.kill("SIGKILL");
    const postgres = await startPostgres({ dataDir, fast: true });
    expect(await ask(postgres.url, "select number from kept")).toEqual([{ number: 7 }]);
    await postgres.stop();
  });

  test("is not held up by a process number that another program bears by now", async () => {
    await writeFile(join(dataDir, "cluster/postmaster.pid"), `${process.pid}\n`);
    const postgres = await startPostgres({ dataDir, fast: true });
    expect(await ask(postgres.url, "select 1 as alive")).toEqual([{ alive: 1 }]);
    await postgres.stop();
  });
});

test("a folder of another major version is refused with what to do", { timeout: 60_000 }, async () => {
  const version = join(dataDir, "cluster/PG_VERSION");
  expect((await readFile(version, "utf8")).trim()).toBe("18");
  await writeFile(version, "17\n");
  await expect(startPostgres({ dataDir, fast: true })).rejects.toThrow(/made by PostgreSQL 17.*DATABASE_URL/);
});
