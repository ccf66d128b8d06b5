import { describe, expect, test } from "vitest";
import { aContent, aDiscount, aDocumentDiscount, aLine, reduced, standard } from "../../test/content.ts";
import type { Taxation } from "../document/content.ts";
import { calculateDocument } from "./calculate-document.ts";

const outsideScope: Taxation = {
  taxCategory: "O",
  taxRate: "0",
  exemptionReasonCode: "VATEX-EU-O",
  exemptionReason: "Regim special de scutire - art. 310 Cod fiscal",
};

describe("VAT", () => {
  test.each([
    { prices: ["1.12", "1.12", "1.12"], vat: "0.71", because: "rounded once on 3.36, not 3 × 0.24" },
    { prices: ["0.12", "0.12", "0.12"], vat: "0.08", because: "rounded once on 0.36, not 3 × 0.03" },
  ])("of $prices at 21 % is $vat: $because", ({ prices, vat }) => {
    const { totals } = calculateDocument(aContent({ lines: prices.map((unitPrice) => aLine({ unitPrice })) }));
    expect(totals.vat).toBe(vat);
  });

  test.each(["NET", "GROSS"] as const)(
    "is charged in category S alone, whatever rate a line carries: %s",
    (priceMode) => {
      const content = aContent({ priceMode, lines: [aLine({ ...outsideScope, taxRate: "21" })] });
      const { lines, taxSubtotals } = calculateDocument(content);
      expect(lines[0]).toMatchObject({ net: "100.00", vat: "0.00", gross: "100.00", netUnitPrice: "100" });
      expect(taxSubtotals).toEqual([{ ...outsideScope, taxable: "100.00", vat: "0.00" }]);
    },
  );

  test("is summed per rate however the rate is written, and apart for each exemption reason", () => {
    const rent: Taxation = { taxCategory: "E", taxRate: "0", exemptionReasonCode: null, exemptionReason: "art. 292" };
    const lines = [{ ...standard, taxRate: "21.00" }, standard, outsideScope, rent].map((taxation) => aLine(taxation));
    const { taxSubtotals } = calculateDocument(aContent({ lines }));
    expect(taxSubtotals.map(({ taxCategory, taxRate, taxable }) => [taxCategory, taxRate, taxable])).toEqual([
      ["S", "21", "200.00"],
      ["O", "0", "100.00"],
      ["E", "0", "100.00"],
    ]);
  });
});

describe("lines", () => {
  test("fractions of units and prices round once a line", () => {
    const { lines, totals } = calculateDocument(
      aContent({
        lines: [
          aLine({ quantity: "33.333", unitPrice: "2.4999" }),
          aLine({ quantity: "7", unitPrice: "0.3350" }),
          aLine({ quantity: "0.75", unitPrice: "133.3333" }),
          aLine({ quantity: "12.345", unitPrice: "18.7654" }),
          aLine({ quantity: "250", unitPrice: "12.45", baseQuantity: "100" }),
        ],
      }),
    );
    expect(lines.map((line) => line.net)).toEqual(["83.33", "2.35", "100.00", "231.66", "31.13"]);
    expect(totals).toMatchObject({ lineNet: "448.47", vat: "94.18", gross: "542.65" });
  });

  test("a percent and an amount are each taken of the full line, then a charge is added", () => {
    const allowances = [
      aDiscount({ percent: "10" }),
      aDiscount({ amount: "5.005" }),
      aDiscount({ isCharge: true, amount: "2" }),
    ];
    const { lines } = calculateDocument(aContent({ lines: [aLine({ allowances })] }));
    expect(lines[0]).toMatchObject({ net: "86.99", allowanceNet: "13.01", netUnitPrice: "100" });
  });

  test("where both percent and amount are given the amount counts", () => {
    const allowances = [aDiscount({ percent: "10", amount: "7" })];
    expect(calculateDocument(aContent({ lines: [aLine({ allowances })] })).totals.net).toBe("93.00");
  });
});

describe("prices that contain VAT", () => {
  const grossOf = (line: Parameters<typeof aLine>[0]) =>
    calculateDocument(aContent({ priceMode: "GROSS", lines: [aLine(line)] }));

  test("299.00 is 247.11 and 51.89 VAT", () => {
    expect(grossOf({ unitPrice: "299" }).totals).toMatchObject({
      net: "247.11",
      vat: "51.89",
      gross: "299.00",
      rounding: "0.00",
      payable: "299.00",
    });
  });

  test("10.00 is 8.26 and 1.73 VAT, and a rounding of 0.01 makes the 10.00 agreed", () => {
    expect(grossOf({ unitPrice: "10" }).totals).toMatchObject({
      net: "8.26",
      vat: "1.73",
      gross: "9.99",
      rounding: "0.01",
      payable: "10.00",
    });
  });

  test("a rounding given by hand stands", () => {
    const content = aContent({ priceMode: "GROSS", rounding: "0", lines: [aLine({ unitPrice: "10" })] });
    expect(calculateDocument(content).totals).toMatchObject({ rounding: "0.00", payable: "9.99" });
  });

  test("three pieces at 100.00 are 247.93 and 52.07: the line is rounded, not the unit", () => {
    const { lines, totals } = grossOf({ quantity: "3", unitPrice: "100" });
    expect(totals).toMatchObject({ net: "247.93", vat: "52.07", gross: "300.00", payable: "300.00" });
    expect(lines[0]).toMatchObject({ net: "247.93", vat: "52.07", gross: "300.00", netUnitPrice: "82.644628" });
  });

  test("a discount is taken with VAT and shown without", () => {
    const { lines, totals } = grossOf({ quantity: "3", unitPrice: "100", allowances: [aDiscount({ amount: "50" })] });
    expect(lines[0]).toMatchObject({ net: "206.61", gross: "250.00", allowanceNet: "41.32" });
    expect(totals.payable).toBe("250.00");
  });

  test("a discount on the whole is agreed with VAT too", () => {
    const content = aContent({
      priceMode: "GROSS",
      lines: [aLine({ unitPrice: "121" }), aLine({ unitPrice: "111", ...reduced })],
      allowances: [aDocumentDiscount({ amount: "32" })],
    });
    const { allowances, totals } = calculateDocument(content);
    expect(allowances.map((part) => part.amount)).toEqual(["13.79", "13.79"]);
    expect(totals.payable).toBe("200.00");
  });
});

describe("a discount on the whole document", () => {
  test("with its own rate is taken of the lines of that rate", () => {
    const content = aContent({
      lines: [
        aLine({ quantity: "3", unitPrice: "899.90", allowances: [aDiscount({ percent: "10" })] }),
        aLine({ quantity: "5", unitPrice: "49.55", ...reduced }),
        aLine({ quantity: "2.5", unitPrice: "120" }),
      ],
      allowances: [
        aDocumentDiscount({ percent: "2", taxation: standard }),
        aDocumentDiscount({ isCharge: true, amount: "35", reasonCode: "FC", reason: "Transport", taxation: standard }),
      ],
    });
    const { allowances, taxSubtotals, totals } = calculateDocument(content);
    expect(allowances[0]).toMatchObject({ amount: "54.59", baseAmount: "2729.73", percent: "2" });
    expect(taxSubtotals.map(({ taxable, vat }) => [taxable, vat])).toEqual([
      ["2710.14", "569.13"],
      ["247.75", "27.25"],
    ]);
    expect(totals).toEqual({
      lineNet: "2977.48",
      allowances: "54.59",
      charges: "35.00",
      net: "2957.89",
      vat: "596.38",
      gross: "3554.27",
      prepaid: "0.00",
      rounding: "0.00",
      payable: "3554.27",
      vatInLei: null,
    });
  });

  test("without a rate is split over the rates in proportion, the last part taking the rest", () => {
    const content = aContent({
      lines: [aLine(), aLine(reduced), aLine({ ...standard, taxRate: "9" })],
      allowances: [aDocumentDiscount({ amount: "100" })],
    });
    const { allowances } = calculateDocument(content);
    expect(allowances.map(({ taxRate, amount }) => [taxRate, amount])).toEqual([
      ["21", "33.33"],
      ["11", "33.33"],
      ["9", "33.34"],
    ]);
  });

  test("leaves alone a rate at which an advance is only taken back", () => {
    const content = aContent({
      lines: [aLine({ quantity: "10" }), aLine({ quantity: "-2", ...reduced })],
      allowances: [aDocumentDiscount({ amount: "80" })],
    });
    expect(calculateDocument(content).allowances.map(({ taxRate, amount }) => [taxRate, amount])).toEqual([
      ["21", "80.00"],
    ]);
  });

  test("on a document without lines concerns no rate, and so does nothing", () => {
    const { allowances, totals } = calculateDocument(
      aContent({ lines: [], allowances: [aDocumentDiscount({ amount: "5" })] }),
    );
    expect(allowances).toEqual([]);
    expect(totals.payable).toBe("0.00");
  });
});

describe("foreign currency", () => {
  const inEuro = aContent({
    currency: "EUR",
    exchangeRate: { rate: "5.2701", date: "2026-11-04", source: "BNR", reason: null },
    lines: [aLine({ quantity: "33.5", unitPrice: "47.25" }), aLine({ unitPrice: "199" })],
  });

  test("VAT in lei comes from the rounded foreign VAT, once", () => {
    expect(calculateDocument(inEuro).totals).toMatchObject({
      net: "1781.88",
      vat: "374.19",
      gross: "2156.07",
      vatInLei: "1972.02",
    });
  });

  test("another rate may be asked for, or none", () => {
    expect(calculateDocument(inEuro, { vatInLeiRate: "5" }).totals.vatInLei).toBe("1870.95");
    expect(calculateDocument(inEuro, { vatInLeiRate: null }).totals.vatInLei).toBeNull();
  });

  test("a document in lei has no VAT in lei beside its VAT", () => {
    expect(calculateDocument(aContent(), { vatInLeiRate: "5" }).totals.vatInLei).toBeNull();
  });
});

test("what was paid before and the rounding change only what is payable", () => {
  const content = aContent({ lines: [aLine({ unitPrice: "1000.02" })], prepaid: "500", rounding: "-0.03" });
  expect(calculateDocument(content).totals).toMatchObject({ gross: "1210.02", payable: "709.99" });
});

test("an advance taken back on a negative line leaves the rest payable", () => {
  const content = aContent({ lines: [aLine({ unitPrice: "5000" }), aLine({ quantity: "-1", unitPrice: "1000" })] });
  expect(calculateDocument(content).totals).toMatchObject({ net: "4000.00", vat: "840.00", payable: "4840.00" });
});
