import { describe, expect, test } from "vitest";
import { aContent, aLine, reduced } from "../../test/content.ts";
import { calculateDocument } from "./calculate-document.ts";
import { taxationOfCase } from "./taxation-of-case.ts";
import { vatInLeiPerRate } from "./vat-in-lei.ts";

const exchangeRate = { rate: "5.2701", date: "2026-11-04", source: "BNR", reason: null } as const;
const inEuro = (lines: ReturnType<typeof aLine>[]) =>
  calculateDocument(aContent({ currency: "EUR", exchangeRate, lines }));

describe("VAT in lei per rate (art. 319 (20) j)", () => {
  test("is told of each rate, and adds up to the VAT in lei", () => {
    const document = inEuro([aLine({ unitPrice: "1781.88" }), aLine({ unitPrice: "49.55", ...reduced })]);
    expect(document.totals.vatInLei).toBe("2000.74");
    // 374.19 × 5.2701 = 1,972.0187; 5.45 × 5.2701 = 28.7220
    expect(vatInLeiPerRate(document, "5.2701")).toEqual([
      { taxRate: "21", vat: "1972.02" },
      { taxRate: "11", vat: "28.72" },
    ]);
  });

  test("gives the difference of rounding to the last", () => {
    // 0.21 × 5.2701 = 1.106721 and 0.66 × 5.2701 = 3.478266 would be 1.11 + 3.48; 0.87 × 5.2701 = 4.584987.
    const document = inEuro([aLine({ unitPrice: "1" }), aLine({ unitPrice: "6", ...reduced })]);
    expect(document.totals.vatInLei).toBe("4.58");
    expect(vatInLeiPerRate(document, "5.2701").map(({ vat }) => vat)).toEqual(["1.11", "3.47"]);
  });

  test("knows nothing of what bears no VAT, nor of a document in lei", () => {
    const abroad = aLine(taxationOfCase("DOMESTIC_REVERSE_CHARGE", { language: "ro", taxPointDate: "2026-11-05" }));
    expect(vatInLeiPerRate(inEuro([aLine(), abroad]), "5.2701")).toEqual([{ taxRate: "21", vat: "110.67" }]);
    expect(vatInLeiPerRate(calculateDocument(aContent()), "5.2701")).toEqual([]);
  });
});
