import { expect, test } from "vitest";
import { dueDateOf, type DueDateRule } from "./due-date.ts";

const plain = { onWorkingDay: false };

test.each<[string, DueDateRule, string, string]>([
  ["2026-11-05", { type: "DAYS", days: 30, ...plain }, "2026-12-05", "thirty days later, a Saturday"],
  ["2026-11-05", { type: "DAYS", days: 30, onWorkingDay: true }, "2026-12-07", "on the Monday after"],
  ["2026-11-05", { type: "DAYS", days: 0, ...plain }, "2026-11-05", "at once"],
  ["2026-11-05", { type: "END_OF_MONTH", months: 0, ...plain }, "2026-11-30", "at the end of this month"],
  ["2026-01-31", { type: "END_OF_MONTH", months: 1, ...plain }, "2026-02-28", "at the end of the next one"],
  ["2026-11-05", { type: "END_OF_MONTH", months: 0, onWorkingDay: true }, "2026-12-02", "after two holidays"],
  ["2026-11-05", { type: "DAY_OF_MONTH", day: 15, months: 1, ...plain }, "2026-12-15", "on the 15th of the next month"],
  ["2026-11-20", { type: "DAY_OF_MONTH", day: 15, months: 0, ...plain }, "2026-12-15", "never before it was issued"],
  [
    "2026-01-31",
    { type: "DAY_OF_MONTH", day: 31, months: 1, ...plain },
    "2026-02-28",
    "on the last day of a short month",
  ],
])("a document of %s under %j is due on %s: %s", (issueDate, rule, due) => {
  expect(dueDateOf(issueDate, rule)).toBe(due);
});
