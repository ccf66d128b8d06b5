import { describe, expect, test } from "vitest";
import { orthodoxEaster } from "./easter.ts";
import { isPublicHoliday, publicHolidaysOf } from "./public-holidays.ts";
import { addWorkingDays, isWorkingDay, onWorkingDay } from "./working-days.ts";

describe("public holidays", () => {
  test.each([
    [2016, "2016-05-01"],
    [2018, "2018-04-08"],
    [2024, "2024-05-05"],
    [2025, "2025-04-20"],
    [2026, "2026-04-12"],
    [2027, "2027-05-02"],
    [2028, "2028-04-16"],
  ])("Orthodox Easter of %i is on %s", (year, easter) => {
    expect(orthodoxEaster(year)).toBe(easter);
  });

  test("of 2026 are the seventeen of the Labour Code", () => {
    expect(publicHolidaysOf(2026).map(({ date }) => date.slice(5))).toEqual([
      "01-01",
      "01-02",
      "01-06",
      "01-07",
      "01-24",
      "04-10",
      "04-12",
      "04-13",
      "05-01",
      "05-31",
      "06-01",
      "06-01",
      "08-15",
      "11-30",
      "12-01",
      "12-25",
      "12-26",
    ]);
  });

  test("begin in the year of their law", () => {
    expect(isPublicHoliday("2023-01-06")).toBe(false);
    expect(isPublicHoliday("2024-01-06")).toBe(true);
    expect(isPublicHoliday("2017-04-14")).toBe(false);
  });
});

describe("working days", () => {
  test("an invoice of 26.11.2026 must reach e-Factura within five of them, by 07.12.2026", () => {
    expect(addWorkingDays("2026-11-26", 5)).toBe("2026-12-07");
  });

  test("skip Good Friday, Easter and its Monday", () => {
    expect(addWorkingDays("2026-04-09", 1)).toBe("2026-04-14");
  });

  test("count backwards, and none stays on the day", () => {
    expect(addWorkingDays("2026-12-07", -5)).toBe("2026-11-26");
    expect(addWorkingDays("2026-11-28", 0)).toBe("2026-11-28");
  });

  test("a day off moves to the next one", () => {
    expect(isWorkingDay("2026-11-27")).toBe(true);
    expect(onWorkingDay("2026-11-28")).toBe("2026-12-02");
    expect(onWorkingDay("2026-11-27")).toBe("2026-11-27");
  });
});
