import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryContent } from "../../test/arbitrary-content.ts";
import { aContent, aLine } from "../../test/content.ts";
import { bani, keyOf, reckon } from "../../test/rational-calculation.ts";
import type { TaxableLeft } from "../document/content.ts";
import type { CalculatedDocument } from "../document/snapshot.ts";
import { calculateDocument, type CalculationContent } from "./calculate-document.ts";

const isLong = process.env["SOFTMANAGER_LONG"] === "1";
const runs = { seed: 20261124, numRuns: isLong ? 100_000 : 400 };
const timeoutMs = isLong ? 600_000 : 30_000;

function always(claim: (content: CalculationContent, document: CalculatedDocument) => void): void {
  fc.assert(
    fc.property(arbitraryContent, (content) => claim(content, calculateDocument(content))),
    runs,
  );
}

describe("any document", () => {
  test("comes to what a second calculation in fractions says", { timeout: timeoutMs }, () => {
    always((content, { lines, taxSubtotals, totals }) => {
      const expected = reckon(content);
      const breakdown = taxSubtotals.map((row) => [keyOf(row), { taxable: bani(row.taxable), vat: bani(row.vat) }]);
      expect(lines.map((line) => bani(line.net))).toEqual(expected.nets);
      expect(breakdown).toEqual([...expected.breakdown]);
      expect(totals.vatInLei === null ? null : bani(totals.vatInLei)).toBe(expected.vatInLei);
      expect({
        lineNet: bani(totals.lineNet),
        discounts: bani(totals.allowances),
        charges: bani(totals.charges),
        net: bani(totals.net),
        vat: bani(totals.vat),
        gross: bani(totals.gross),
        payable: bani(totals.payable),
      }).toEqual((({ nets: _nets, breakdown: _breakdown, vatInLei: _vatInLei, ...sums }) => sums)(expected));
    });
  });

  test("keeps the sums of EN 16931", { timeout: timeoutMs }, () => {
    always((_content, { lines, allowances, taxSubtotals, totals }) => {
      const of = (isCharge: boolean) =>
        total(allowances.filter((row) => row.isCharge === isCharge).map((row) => row.amount));
      expect(bani(totals.lineNet), "BR-CO-10").toBe(total(lines.map((line) => line.net)));
      expect(bani(totals.allowances), "BR-CO-11").toBe(of(false));
      expect(bani(totals.charges), "BR-CO-12").toBe(of(true));
      expect(bani(totals.net), "BR-CO-13").toBe(bani(totals.lineNet) - bani(totals.allowances) + bani(totals.charges));
      expect(bani(totals.vat), "BR-CO-14").toBe(total(taxSubtotals.map((row) => row.vat)));
      expect(bani(totals.gross), "BR-CO-15").toBe(bani(totals.net) + bani(totals.vat));
      expect(bani(totals.payable), "BR-CO-16").toBe(bani(totals.gross) - bani(totals.prepaid) + bani(totals.rounding));
      expect(total(taxSubtotals.map((row) => row.taxable)), "BR-S-08").toBe(bani(totals.net));
      for (const row of taxSubtotals) {
        const exact = bani(row.taxable) * BigInt(row.taxRate);
        expect(abs(bani(row.vat) * 100n - exact), "BR-CO-17").toBeLessThanOrEqual(50n);
      }
    });
  });

  test("has two decimals in every amount", { timeout: timeoutMs }, () => {
    always((_content, { lines, allowances, taxSubtotals, totals }) => {
      const amounts = [
        ...lines.flatMap((line) => [line.net, line.vat, line.gross, line.allowanceNet]),
        ...allowances.map((row) => row.amount),
        ...taxSubtotals.flatMap((row) => [row.taxable, row.vat]),
        ...Object.values(totals).filter((amount) => amount !== null),
      ];
      expect(amounts.filter((amount) => !/^-?\d+\.\d\d$/.test(amount) || amount === "-0.00")).toEqual([]);
    });
  });

  test("is mirrored to the ban by its storno", { timeout: timeoutMs }, () => {
    always((content, document) => {
      const { totals, lines, taxSubtotals } = calculateDocument(mirrored(content));
      expect(lines.map((line) => bani(line.net))).toEqual(document.lines.map((line) => -bani(line.net)));
      expect(taxSubtotals.map((row) => bani(row.vat))).toEqual(document.taxSubtotals.map((row) => -bani(row.vat)));
      expect(bani(totals.gross)).toBe(-bani(document.totals.gross));
      expect(bani(totals.payable)).toBe(-bani(document.totals.payable));
    });
  });

  test("is taken back in parts that come to its VAT, in its currency and in lei", { timeout: timeoutMs }, () => {
    const prices = fc.array(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(prices, fc.constantFrom("5.2701", "0.014467", "4.97339999"), (bans, rate) => {
        const exchangeRate = { rate, date: "2026-11-04", source: "BNR", reason: null } as const;
        const worth = (amount: number, vatLeft: TaxableLeft[] | null) =>
          calculateDocument(
            aContent({
              currency: "EUR",
              exchangeRate,
              lines: [aLine({ unitPrice: (amount / 100).toFixed(2) })],
              vatLeft,
            }),
          );
        const whole = worth(
          bans.reduce((sum, each) => sum + each, 0),
          null,
        );
        let left = [...whole.taxSubtotals];
        const parts = bans.map((each) => {
          const part = worth(each, left);
          const [taken] = part.taxSubtotals;
          left = left.map((row) => ({
            ...row,
            taxable: shown(bani(row.taxable) - bani(taken?.taxable ?? "0")),
            vat: shown(bani(row.vat) - bani(taken?.vat ?? "0")),
          }));
          return part.totals;
        });
        expect(total(parts.map(({ vat }) => vat))).toBe(bani(whole.totals.vat));
        expect(total(parts.map(({ vatInLei }) => vatInLei ?? "0"))).toBe(bani(whole.totals.vatInLei ?? "0"));
      }),
      runs,
    );
  });

  test(
    "with prices that contain VAT is payable exactly as agreed, by a rounding of at most a ban a row",
    { timeout: timeoutMs },
    () => {
      always((content, { lines, allowances, taxSubtotals, totals }) => {
        if (content.priceMode !== "GROSS" || content.rounding !== null) return;
        const rows = BigInt(lines.length + allowances.length + taxSubtotals.length);
        expect(abs(bani(totals.rounding))).toBeLessThanOrEqual(rows);
        if (allowances.length > 0) return;
        expect(bani(totals.payable) + bani(totals.prepaid)).toBe(total(lines.map((line) => line.gross)));
      });
    },
  );
});

const total = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + bani(amount), 0n);
const shown = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, "0")}`;
const abs = (amount: bigint): bigint => (amount < 0n ? -amount : amount);
const minus = (text: string): string => (text.startsWith("-") ? text.slice(1) : `-${text}`);

/** The same document the other way round: everything that was given is taken back. */
function mirrored(content: CalculationContent): CalculationContent {
  const turn = <Row extends { amount: string | null }>(row: Row): Row => ({
    ...row,
    amount: row.amount === null ? null : minus(row.amount),
  });
  return {
    ...content,
    lines: content.lines.map((line) => ({
      ...line,
      quantity: minus(line.quantity),
      allowances: line.allowances.map(turn),
    })),
    allowances: content.allowances.map(turn),
    prepaid: minus(content.prepaid),
    rounding: content.rounding === null ? null : minus(content.rounding),
  };
}
