import { expect, test } from "vitest";
import { asInk, inkOn, safeColor } from "./accent.ts";

test.each([
  ["#0f766e", "#ffffff", "#0f766e"],
  ["#1d4ed8", "#ffffff", "#1d4ed8"],
  ["#facc15", "#17212b", "#17212b"],
  ["#ffffff", "#17212b", "#17212b"],
  ["#000000", "#ffffff", "#000000"],
])("on %s is written in %s, and words in it are %s", (accent, on, ink) => {
  expect(inkOn(accent)).toBe(on);
  expect(asInk(accent)).toBe(ink);
});

test("what is no colour never reaches a style sheet", () => {
  expect(safeColor("red;}body{display:none")).toBe("#0f766e");
});
