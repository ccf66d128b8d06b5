import { describe, expect, test } from "vitest";
import { issuesOf } from "../issue.ts";
import { optionalPhone, phone } from "./phone.ts";

function told(typed: string): unknown {
  const parsed = phone.safeParse(typed);
  return parsed.success ? parsed.data : issuesOf(parsed.error, "ro").map(({ code }) => code);
}

describe("a telephone number", () => {
  test.each([
    ["0244 123 456", "+40244123456"],
    ["0722.123.456", "+40722123456"],
    ["+40 (31) 123 4567", "+40311234567"],
    ["0040 21 312 34 56", "+40213123456"],
    ["0800 123 456", "+40800123456"],
    ["+373 22 123 456", "+37322123456"],
    ["+49 30 901820", "+4930901820"],
    ["+44 20 7946 0958", "+442079460958"],
    ["+1 202 555 0143", "+12025550143"],
    ["+36 1 234 5678", "+3612345678"],
    ["+359 2 123 4567", "+35921234567"],
  ])("%s is kept as %s", (typed, kept) => expect(told(typed)).toBe(kept));

  test.each([
    ["0000000000", "no operator has it, long enough as it is"],
    ["0123456789", "nobody in Romania has a number with 1 after the 0"],
    ["0511 111 111", "nor with 5"],
    ["0244 123 45", "a digit is missing"],
    ["0244 123 4567", "a digit too many"],
    ["+999 12345678", "there is no such country"],
    ["12", "too short"],
    ["telefon", "no digits"],
  ])("%s is refused: %s", (typed) => expect(told(typed)).toContain("NOT_A_PHONE"));

  test("must be given where one is asked for, and may be left out elsewhere", () => {
    expect(told(" ")).toContain("REQUIRED");
    expect(optionalPhone.parse(" ")).toBeNull();
  });
});
