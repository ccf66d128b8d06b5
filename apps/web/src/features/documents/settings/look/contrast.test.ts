import { expect, test } from "vitest";
import { contrastOnWhite, isColor } from "./contrast.ts";

test.each([
  ["#000000", 21],
  ["#ffffff", 1],
  ["#767676", 4.54],
  ["#ffff00", 1.07],
])("%s has contrast %d on white (WCAG 2)", (color, contrast) => {
  expect(contrastOnWhite(color)).toBeCloseTo(contrast, 2);
});

test.each([
  ["#0F766E", true],
  ["0f766e", false],
  ["#0f7", false],
])("is %s a colour? %s", (text, expected) => {
  expect(isColor(text)).toBe(expected);
});
