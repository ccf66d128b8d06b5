import pg from "pg";
import { expect, inject, test } from "vitest";
import { ConfigError } from "./config.ts";
import { migrate } from "./migrate.ts";
import { whyNotStarted } from "./start-failure.ts";

const failure = (work: Promise<unknown>) => work.then(() => "nothing failed", whyNotStarted);

test("a database that is not there is told with the settings that say where it is, and without a stack", async () => {
  const told = await failure(migrate("postgresql://softmanager_owner@127.0.0.1:1/softmanager"));
  expect(told).toBe(
    "The database is out of reach (connect ECONNREFUSED 127.0.0.1:1): see DATABASE_URL and DATABASE_OWNER_URL.",
  );
});

test("so is one that lets a role do less than it must", async () => {
  const url = new URL(inject("superuserUrl"));
  url.username = "softmanager_app";
  url.password = "";
  const client = new pg.Client({ connectionString: url.href });
  const told = await failure(client.connect().then(() => client.query("create role somebody")));
  await client.end();
  expect(told).toMatch(/^The database refuses \(permission denied .*\): see DATABASE_URL and DATABASE_OWNER_URL\.$/);
});

test("what nobody foresaw is told whole", () => {
  const unforeseen = new TypeError("x is not a function");
  expect(whyNotStarted(unforeseen)).toBe(unforeseen);
  expect(whyNotStarted(new ConfigError(["PORT: must be set"]))).toContain("PORT: must be set");
});
