import { describe, expect, test } from "vitest";
import { allowanceOf, allowanceText } from "./allowances.ts";

describe("a discount as it is typed", () => {
  test.each([
    ["10%", { percent: "10", amount: null }],
    ["10 %", { percent: "10", amount: null }],
    ["7,5%", { percent: "7.5", amount: null }],
    ["25", { percent: null, amount: "25" }],
    ["1.234,50", { percent: null, amount: "1234.50" }],
    ["1.500", { percent: null, amount: "1500" }],
    ["1.500 %", { percent: "1.500", amount: null }],
    ["", { percent: null, amount: null }],
    ["zece", { percent: null, amount: "zece" }],
  ])("%s", (typed, meant) => expect(allowanceOf(typed, "ro")).toEqual(meant));

  test("is shown again as it was meant", () => {
    expect(allowanceText({ percent: "7.5", amount: null }, "ro")).toBe("7,5 %");
    expect(allowanceText({ percent: null, amount: "25" }, "en")).toBe("25");
    expect(allowanceText({ percent: null, amount: null }, "ro")).toBe("");
    expect(allowanceText({ percent: null, amount: "zece" }, "ro")).toBe("zece");
  });

  test("keeps an amount of thousands readable when it is typed over", () => {
    expect(allowanceOf(allowanceText({ percent: null, amount: "1234567.5" }, "ro"), "ro").amount).toBe("1234567.5");
    expect(allowanceOf(allowanceText({ percent: null, amount: "1500" }, "ro"), "ro").amount).toBe("1500");
  });
});
