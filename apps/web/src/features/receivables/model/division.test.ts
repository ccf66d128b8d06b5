import { describe, expect, test } from "vitest";
import { allocationsOf, divisionOf, problemOf, proposedParts } from "./division.ts";

const owed = [
  { id: "old", balance: "100.10" },
  { id: "new", balance: "50.20" },
];

describe("dividing a payment", () => {
  test.each([
    ["nothing", "0", {}],
    ["a part of the oldest", "40", { old: "40.00" }],
    ["the oldest and a part of the next", "120", { old: "100.10", new: "19.90" }],
    ["everything, with some over", "200", { old: "100.10", new: "50.20" }],
    ["what is no amount yet", "1e3", {}],
  ])("proposes %s", (_what, amount, parts) => {
    expect(proposedParts(amount, owed)).toEqual(parts);
  });

  test("comes to exact sums where floats would not", () => {
    expect(divisionOf("0.30", { old: "0.1", new: "0.2" }, owed)).toEqual({
      divided: "0.30",
      stillOwed: "150.00",
      left: "0.00",
      isSound: true,
    });
  });

  test("keeps what is over as credit", () => {
    expect(divisionOf("200", proposedParts("200", owed), owed)).toMatchObject({ left: "49.70", stillOwed: "0.00" });
  });

  test("is not sound when more is divided than received", () => {
    expect(divisionOf("10", { old: "10.01" }, owed)).toMatchObject({ left: "-0.01", isSound: false });
  });

  test.each([
    ["100.11", "OVER_BALANCE"],
    ["-1", "NOT_AN_AMOUNT"],
    ["1.001", "NOT_AN_AMOUNT"],
    ["abc", "NOT_AN_AMOUNT"],
    ["100.10", undefined],
    ["", undefined],
  ])("judges a part of %j as %s", (part, problem) => {
    expect(problemOf(part, { id: "old", balance: "100.10" })).toBe(problem);
  });

  test("sends only the parts that set something", () => {
    expect(allocationsOf({ old: "0", new: "12.5" }, owed)).toEqual([{ documentId: "new", amount: "12.50" }]);
  });
});
