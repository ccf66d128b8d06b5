import { describe, expect, test } from "vitest";
import { formatDate, formatInstant, parseDate } from "./date.ts";

describe("a date as people type it", () => {
  const today = "2026-11-24";

  test.each([
    { typed: "01.02.2026", means: "2026-02-01" },
    { typed: "1.2.26", means: "2026-02-01" },
    { typed: "1/2/2026", means: "2026-02-01" },
    { typed: "010226", means: "2026-02-01" },
    { typed: "01022026", means: "2026-02-01" },
    { typed: "2026-02-01", means: "2026-02-01" },
    { typed: "1.2", means: "2026-02-01" },
    { typed: "5", means: "2026-11-05" },
    { typed: "29.02.2028", means: "2028-02-29" },
  ])("$typed means $means", ({ typed, means }) => {
    expect(parseDate(typed, today)).toBe(means);
  });

  test.each(["31.04.2026", "29.02.2026", "1.13.2026", "0.1.2026", "mâine", "", "1.2.3.4", "12345"])(
    "%j is no day",
    (typed) => {
      expect(parseDate(typed, today)).toBeUndefined();
    },
  );

  test("a short form needs to know today", () => {
    expect(parseDate("1.2")).toBeUndefined();
  });
});

test("a date is written day first", () => {
  expect(formatDate("2026-02-01")).toBe("01.02.2026");
});

test("an instant is told in Romanian time", () => {
  expect(formatInstant("2026-07-01T21:30:00Z")).toBe("02.07.2026, 00:30");
});
