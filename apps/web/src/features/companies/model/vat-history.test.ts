import { expect, test } from "vitest";
import { gapsIn, standingOf, type VatPeriod } from "./vat-history.ts";

function period(validFrom: string, validTo: string | null = null): VatPeriod {
  return { id: validFrom, version: 1, status: "PAYER", vatCode: null, validFrom, validTo };
}

test.each([
  ["2020-01-01", null, "NOW"],
  ["2020-01-01", "2026-11-28", "NOW"],
  ["2020-01-01", "2026-11-27", "PAST"],
  ["2026-11-29", null, "COMING"],
])("a period from %s to %s is %s on 28 November 2026", (from, to, standing) => {
  expect(standingOf(period(from, to), "2026-11-28")).toBe(standing);
});

test("periods that follow day by day leave no gap", () => {
  expect(gapsIn([period("2024-07-01"), period("2020-01-01", "2024-06-30")])).toEqual([]);
});

test("days between two periods, and after the last, are gaps", () => {
  expect(gapsIn([period("2024-09-01", "2025-12-31"), period("2020-01-01", "2024-06-30")])).toEqual([
    { from: "2026-01-01", to: null },
    { from: "2024-07-01", to: "2024-08-31" },
  ]);
});
