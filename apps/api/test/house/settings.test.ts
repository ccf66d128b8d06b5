import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settingNames } from "../../src/config.ts";

const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");

/** Names in the first column of the table; `_PHONE` after `OPERATOR_NAME` is short for `OPERATOR_PHONE`. */
const documented = [...readme.matchAll(/^\| (`[A-Z].*?) \|/gm)].flatMap(([, cell = ""]) => {
  const names = [...cell.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name);
  return names.map((name) => (name.startsWith("_") ? `${names[0]?.split("_")[0]}${name}` : name));
});

test("every setting stands in the README's table, and no other", () => {
  expect(documented.toSorted()).toEqual(settingNames.toSorted());
});
