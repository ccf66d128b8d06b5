import { expect, test } from "vitest";
import { formatDate, parseDate } from "./format-date.ts";

test("a date is written as each language reads it", () => {
  expect(formatDate("2026-11-05", "ro")).toBe("05.11.2026");
  expect(formatDate("2026-11-05", "en")).toBe("5 Nov 2026");
});

test.each(["05.11.2026", "5.11.2026", "5/11/26", "05-11-2026", "5 11 2026", " 2026-11-05 "])(
  "%j is typed for 5 November 2026",
  (typed) => {
    expect(parseDate(typed)).toBe("2026-11-05");
  },
);

test.each(["", "31.02.2026", "11/25/2026", "5.11", "mâine", "5.11.226"])("%j is no date", (typed) => {
  expect(parseDate(typed)).toBeNull();
});
