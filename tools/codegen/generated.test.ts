import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { isUpToDate } from "./generated.ts";
import { inRoot } from "./root.ts";

const path = "packages/schema/schema.graphql";

test("a committed file that says the same is up to date", async () => {
  expect(await isUpToDate({ path, content: await readFile(inRoot(path), "utf8") })).toBe(true);
});

test("one character more, and it is not", async () => {
  expect(await isUpToDate({ path, content: `${await readFile(inRoot(path), "utf8")}\n` })).toBe(false);
});

test("a file nobody committed is not up to date", async () => {
  expect(await isUpToDate({ path: "packages/schema/absent.graphql", content: "" })).toBe(false);
});
