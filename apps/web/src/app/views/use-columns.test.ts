import { expect, test } from "vitest";
import { hiddenOf, shownOf } from "./use-columns.ts";

const columns = [
  { id: "number", isFixed: true },
  { id: "code", isHiddenAtFirst: true },
  { id: "date" },
  { id: "total" },
];

test("the usual column set stands in no address", () => {
  expect(hiddenOf(columns, undefined)).toEqual(["code"]);
  expect(shownOf(columns, ["code"])).toBeUndefined();
});

test("another column set is told by the columns it shows, and read back the same", () => {
  expect(shownOf(columns, ["date"])).toBe("number,code,total");
  expect(hiddenOf(columns, "number,code,total")).toEqual(["date"]);
});

test("no address hides a column that always stands, nor shows one that does not exist", () => {
  expect(hiddenOf(columns, "total,nonsense")).toEqual(["code", "date"]);
});
