import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { isKnownPermission, permissionGroups, permissionTexts } from "./permission-texts.ts";

test("every permission that the API's contract names has words and a group", async () => {
  const contract = await readFile(fileURLToPath(import.meta.resolve("@softmanager/schema/schema.graphql")), "utf8");
  const named = [...contract.matchAll(/the permission `([a-z-]+:[a-z-]+)`/g)].map(([, permission = ""]) => permission);
  const groups = Object.keys(permissionTexts).map((permission) => permission.split(":")[0] ?? "");
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((permission) => !isKnownPermission(permission))).toEqual([]);
  expect(groups.filter((group) => !(group in permissionGroups))).toEqual([]);
});
