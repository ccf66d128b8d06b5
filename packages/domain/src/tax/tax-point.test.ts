import { describe, expect, test } from "vitest";
import { aContent, aLine } from "../../test/content.ts";
import type { DocumentContent } from "../document/content.ts";
import { latestIssueDateOf, taxPointOf } from "./tax-point.ts";
import { taxationOfCase } from "./taxation-of-case.ts";

const on = (date: string | null) => ({ date, partyName: null, address: null });
const withinUnion = [aLine(taxationOfCase("INTRA_COMMUNITY_SUPPLY", { language: "ro", taxPointDate: "2026-11-05" }))];

const dated = (content: Partial<DocumentContent>) => aContent({ issueDate: "2026-11-05", ...content });

describe("VAT falls due", () => {
  test.each<[string, Partial<DocumentContent>, string, string]>([
    ["on the day of the invoice", {}, "2026-11-05", "art. 282 (1)"],
    ["on the delivery before the invoice", { delivery: on("2026-10-28") }, "2026-10-28", "art. 281 (1), 282 (1)"],
    ["on the invoice before the delivery", { delivery: on("2026-11-20") }, "2026-11-05", "art. 282 (2) a"],
    ["on the day written", { taxPointDate: "2026-10-31", delivery: on("2026-10-28") }, "2026-10-31", "BT-7"],
    [
      "on the invoice of a supply within the Union",
      { lines: withinUnion, delivery: on("2026-10-28") },
      "2026-11-05",
      "art. 283 (1)",
    ],
    [
      "on the 15th after a supply within the Union that was invoiced later",
      { lines: withinUnion, delivery: on("2026-09-28") },
      "2026-10-15",
      "art. 283 (1)",
    ],
    [
      "on the delivery, where only some lines are supplies within the Union",
      { lines: [...withinUnion, aLine()], delivery: on("2026-10-28") },
      "2026-10-28",
      "art. 282 (1)",
    ],
  ])("%s", (_what, content, expected) => {
    expect(taxPointOf(dated(content), "2026-11-24")).toBe(expected);
  });

  test("today while no issue date is chosen, and never without any day", () => {
    expect(taxPointOf(dated({ issueDate: null }), "2026-11-24")).toBe("2026-11-24");
    expect(taxPointOf(dated({ issueDate: null, delivery: on("2026-11-20") }), "2026-11-24")).toBe("2026-11-20");
    expect(taxPointOf(dated({ issueDate: null, delivery: on("2026-11-20") }), null)).toBeNull();
  });

  test("as if a day that is none were not written", () => {
    expect(taxPointOf(dated({ taxPointDate: "2026-02-30", delivery: on("?") }), "2026-11-24")).toBe("2026-11-05");
  });
});

describe("an invoice may be issued until", () => {
  test.each<[string, Partial<DocumentContent>, string | null]>([
    ["the 15th of the month after the delivery", { delivery: on("2026-10-31") }, "2026-11-15"],
    ["the 15th after the day written as tax point", { taxPointDate: "2026-12-02" }, "2027-01-15"],
    [
      "the 15th after the delivery, whatever tax point is written",
      { taxPointDate: "2026-11-02", delivery: on("2026-09-30") },
      "2026-10-15",
    ],
    ["any day where no delivery is known", {}, null],
  ])("%s", (_what, content, expected) => {
    expect(latestIssueDateOf("INVOICE", dated(content))).toBe(expected);
  });

  test("no day in particular, where it has no fiscal value or corrects another", () => {
    const delivered = dated({ delivery: on("2026-10-31") });
    expect(latestIssueDateOf("PROFORMA", delivered)).toBeNull();
    expect(latestIssueDateOf("CREDIT_NOTE", delivered)).toBeNull();
  });
});
