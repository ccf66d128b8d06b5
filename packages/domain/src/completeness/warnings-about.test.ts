import { describe, expect, test } from "vitest";
import { aContent } from "../../test/content.ts";
import { warningsAbout } from "./warnings-about.ts";

const delivered = (date: string) => ({ delivery: { date, partyName: null, address: null } });

describe("issuing after the 15th of the month that follows the delivery (art. 319 (16))", () => {
  test.each([
    ["2026-09-30", "2026-10-15", []],
    ["2026-09-30", "2026-10-16", ["2026-10-15"]],
    ["2026-10-01", "2026-11-05", []],
  ])("delivered on %s, issued on %s: %j", (delivery, issueDate, latest) => {
    const warnings = warningsAbout(aContent({ ...delivered(delivery), issueDate }), "INVOICE", "2026-11-28");
    expect(warnings).toEqual(latest.map((date) => ({ path: "issueDate", code: "ISSUED_LATE", date })));
  });

  test("is judged by today while no issue date is chosen", () => {
    const content = aContent({ ...delivered("2026-09-30"), issueDate: null });
    expect(warningsAbout(content, "INVOICE", "2026-10-15")).toEqual([]);
    expect(warningsAbout(content, "INVOICE", "2026-10-16")).toHaveLength(1);
  });

  test("concerns no proforma", () => {
    expect(warningsAbout(aContent(delivered("2026-01-01")), "PROFORMA", "2026-11-28")).toEqual([]);
  });
});
