import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, addMonths, compareDates, daysBetween, endOfMonth, isLocalDate, weekdayOf } from "./local-date.ts";
import { addWorkingDays } from "./working-days.ts";

describe("a plain date", () => {
  test.each(["2026-11-05", "2024-02-29", "2000-02-29", "1900-01-01"])("%s is a day", (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  test.each([
    "2026-02-29",
    "2100-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-1-5",
    "2026-11-05T00:00",
    "",
    "0001-01-01",
  ])("%j is none", (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });

  test("is reckoned beyond the years that people may write", () => {
    expect(isLocalDate("1899-12-31")).toBe(false);
    expect(addDays("1900-01-01", -1)).toBe("1899-12-31");
    expect(addWorkingDays("1900-01-01", -1)).toBe("1899-12-29");
    expect(addDays(addDays("2199-12-31", 3650), 1)).toBe("2209-12-30");
  });

  test("moves over the ends of months, years and February", () => {
    expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
    expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
    expect(addDays("2026-03-01", -1)).toBe("2026-02-28");
  });

  test.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -13, "2024-12-15"],
    ["2024-02-29", 12, "2025-02-28"],
  ])("%s and %i months is %s: a short month gives its last day", (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });

  test("knows the last day of its month and its weekday", () => {
    expect(endOfMonth("2026-11-05")).toBe("2026-11-30");
    expect(weekdayOf("2026-11-26")).toBe(4);
    expect(weekdayOf("1969-12-28")).toBe(7);
  });

  test("agrees with the calendar of the platform over two centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 80_000 }), fc.integer({ min: -3000, max: 3000 }), (start, days) => {
        const day = (offset: number) => new Date(offset * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(day(start), days)).toBe(day(start + days));
        expect(daysBetween(day(start), day(start + days))).toBe(days);
        expect(Math.sign(compareDates(day(start + days), day(start)))).toBe(Math.sign(days));
        expect(weekdayOf(day(start)) % 7).toBe(new Date(start * 86_400_000).getUTCDay());
      }),
      { numRuns: 1000, seed: 20261124 },
    );
  });
});
