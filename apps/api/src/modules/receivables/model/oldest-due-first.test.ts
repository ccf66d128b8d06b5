import { describe, expect, test } from "vitest";
import { oldestDueFirst, type Owed } from "./oldest-due-first.ts";

const january: Owed = { documentId: "a", dueDate: "2026-01-31", balance: "100.00" };
const february: Owed = { documentId: "b", dueDate: "2026-02-28", balance: "50.00" };
const undated: Owed = { documentId: "c", dueDate: null, balance: "30.00" };
const creditNote: Owed = { documentId: "d", dueDate: "2026-01-01", balance: "-40.00" };

describe("a payment without a choice", () => {
  test.each([
    { amount: "100.00", parts: [["a", "100.00"]], because: "it pays the oldest exactly" },
    { amount: "60.00", parts: [["a", "60.00"]], because: "a part of the oldest comes before anything newer" },
    {
      amount: "120.00",
      parts: [
        ["a", "100.00"],
        ["b", "20.00"],
      ],
      because: "the rest goes to the next",
    },
    {
      amount: "500.00",
      parts: [
        ["a", "100.00"],
        ["b", "50.00"],
        ["c", "30.00"],
      ],
      because: "what is left over is credit",
    },
    { amount: "0.01", parts: [["a", "0.01"]], because: "a ban is a payment too" },
  ])("of $amount: $because", ({ amount, parts }) => {
    const divided = oldestDueFirst(amount, [undated, february, january, creditNote]);
    expect(divided.map(({ documentId, amount: part }) => [documentId, part])).toEqual(parts);
  });

  test("pays of one day the document written first", () => {
    const sameDay = { ...january, documentId: "A0" };
    expect(oldestDueFirst("10", [january, sameDay])).toEqual([{ documentId: "A0", amount: "10.00" }]);
  });
});
