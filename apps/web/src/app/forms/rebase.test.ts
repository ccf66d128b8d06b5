import { expect, test } from "vitest";
import { changedPaths } from "./rebase.ts";

const saved = { name: "Dante S.R.L.", fax: null, address: { city: "Cluj-Napoca", county: "RO-CJ" } };

test("what was not touched has not changed", () => {
  expect(changedPaths(saved, structuredClone(saved))).toEqual([]);
});

test("an emptied field that was empty has not changed", () => {
  expect(changedPaths(saved, { ...saved, fax: "" })).toEqual([]);
});

test("a changed field is named by its place", () => {
  const typed = { ...saved, name: "Dante S.A.", address: { ...saved.address, city: "Turda" } };
  expect(changedPaths(saved, typed)).toEqual(["name", "address.city"]);
});
