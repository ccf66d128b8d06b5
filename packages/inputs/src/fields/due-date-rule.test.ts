import { describe, expect, test } from "vitest";
import { dueDateRule } from "./due-date-rule.ts";

describe("when documents fall due", () => {
  test.each([
    [
      { type: "DAYS", days: 30 },
      { type: "DAYS", days: 30, onWorkingDay: false },
    ],
    [
      { type: "END_OF_MONTH", months: 1, days: null, onWorkingDay: true },
      { type: "END_OF_MONTH", months: 1, onWorkingDay: true },
    ],
    [
      { type: "DAY_OF_MONTH", day: 15, months: 0, days: 30 },
      { type: "DAY_OF_MONTH", day: 15, months: 0, onWorkingDay: false },
    ],
  ])("is kept with the numbers its type needs: %o", (typed, kept) => {
    expect(dueDateRule.parse(typed)).toEqual(kept);
  });

  test.each([
    [{ type: "DAYS" }, "days"],
    [{ type: "END_OF_MONTH", days: 30 }, "months"],
    [{ type: "DAY_OF_MONTH", months: 1 }, "day"],
    [{ type: "DAYS", days: -1 }, "days"],
    [{ type: "DAY_OF_MONTH", day: 32, months: 1 }, "day"],
  ])("%o lacks or misses %s", (typed, field) => {
    expect(dueDateRule.safeParse(typed).error?.issues[0]?.path).toEqual([field]);
  });
});
