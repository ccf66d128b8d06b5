import { expect, test } from "vitest";
import { contrast, readableOnWhite } from "./colors.ts";

test.each(["#ffffff", "#fde047", "#7dd3fc", "#f97316"])("%s is darkened until it can be read on white", (color) => {
  expect(contrast(readableOnWhite(color, "#000000"), "#ffffff")).toBeGreaterThanOrEqual(4.5);
});

test("a colour that can be read already is left alone", () => {
  expect(readableOnWhite("#0F766E", "#000000")).toBe("#0f766e");
});

test("what is no colour gives the fallback", () => {
  expect(readableOnWhite("teal", "#15181e")).toBe("#15181e");
});
