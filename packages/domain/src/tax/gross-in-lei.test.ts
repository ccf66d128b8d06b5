import { describe, expect, test } from "vitest";
import { aContent, aLine } from "../../test/content.ts";
import { calculateDocument } from "./calculate-document.ts";
import { grossInLei } from "./gross-in-lei.ts";

const exchangeRate = { rate: "5.2", date: "2026-11-20", source: "BNR", reason: null } as const;
const goods = aLine({ unitPrice: "1000" });
const advanceAt = (rate: string | null) =>
  aLine({ quantity: "-1", unitPrice: "100", advance: { documentId: "00000000-0000-4000-8000-000000000001", rate } });
const inEuro = (lines: ReturnType<typeof aLine>[]) =>
  calculateDocument(aContent({ currency: "EUR", exchangeRate, lines }));

describe("the total in lei of a document in another currency", () => {
  test.each([
    { case: "goods alone, at the document's rate", lines: [goods], gross: "6292.00", vat: "1092.00" },
    { case: "an advance at the rate of its own day", lines: [goods, advanceAt("5")], gross: "5687.00", vat: "987.00" },
    { case: "an advance of no known rate", lines: [goods, advanceAt(null)], gross: "5662.80", vat: "982.80" },
  ])("$case: $gross, of which VAT $vat (art. 290)", ({ lines, gross, vat }) => {
    // 1,210.00 × 5.2 − 121.00 × 5.0, and 210.00 × 5.2 − 21.00 × 5.0
    const document = inEuro(lines);
    expect(document.totals.vatInLei).toBe(vat);
    expect(grossInLei(document, exchangeRate.rate)).toBe(gross);
  });

  test("of a credit note mirrors the invoice", () => {
    const back = inEuro([aLine({ ...goods, quantity: "-1" }), { ...advanceAt("5"), quantity: "1" }]);
    expect(grossInLei(back, exchangeRate.rate)).toBe("-5687.00");
  });
});
