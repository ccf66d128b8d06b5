import {
  blankContent,
  decimal,
  figuresOf,
  sum,
  taxGroupOf,
  type ContentLine,
  type DocumentContent,
} from "@softmanager/domain";
import { describe, expect, test } from "vitest";
import { correctionOf, type ChosenLines, type Original } from "./correction.ts";
import { leftOf, positionsOf, type Taken } from "./left.ts";

const standard = { taxCategory: "S", taxRate: "21", exemptionReasonCode: null, exemptionReason: null } as const;
const reduced = { ...standard, taxRate: "11" } as const;

function aLine(line: Partial<ContentLine> = {}): ContentLine {
  return {
    productId: null,
    name: "Marfă",
    description: null,
    code: null,
    quantity: "1",
    unitCode: "H87",
    unitName: "buc",
    unitPrice: "100",
    baseQuantity: "1",
    allowances: [],
    classification: null,
    ...standard,
    ...line,
  };
}

const off = (amount: string | null, percent: string | null = null) => ({
  isCharge: false,
  percent,
  amount,
  reasonCode: "95",
  reason: "Reducere",
});

const offAll = (amount: string | null, percent: string | null = null) => ({ ...off(amount, percent), taxation: null });

function aDocument(content: Partial<DocumentContent>): Original {
  const whole = { ...blankContent, ...content };
  return { content: whole, calculated: figuresOf(whole), numberText: "F 0001", issueDate: "2026-11-24" };
}

/** Takes a document back part by part, each as the one before left it. */
function takenBack(original: Original, parts: readonly (ChosenLines | null)[]) {
  const taken: Taken[] = [];
  const contents: DocumentContent[] = [];
  for (const part of parts) {
    const content = correctionOf(original, leftOf(original.calculated, taken), part);
    taken.push({
      figures: figuresOf(content),
      positions: positionsOf(content.lines, original.content.lines),
    });
    contents.push(content);
  }
  return { contents, figures: taken.map(({ figures }) => figures), left: leftOf(original.calculated, taken) };
}

const some = (quantity: string, position = 1): ChosenLines => [{ position, quantity }];

describe("a part of a document goes back with its part of the discounts", () => {
  test.each<{ because: string; document: Partial<DocumentContent>; part: ChosenLines; net: string; vat: string }>([
    {
      because: "a fixed discount on the line goes back in proportion: 950 × 4 ÷ 10 (art. 287)",
      document: { lines: [aLine({ quantity: "10", allowances: [off("50")] })] },
      part: some("4"),
      net: "380.00",
      vat: "79.80",
    },
    {
      because: "a percentage on the line stays what it is (domain 2.8)",
      document: { lines: [aLine({ quantity: "10", allowances: [off(null, "10")] })] },
      part: some("4"),
      net: "360.00",
      vat: "75.60",
    },
    {
      because: "a charge on the line goes back in proportion",
      document: { lines: [aLine({ quantity: "10", allowances: [{ ...off("30"), isCharge: true }] })] },
      part: some("5"),
      net: "515.00",
      vat: "108.15",
    },
    {
      because: "the price is for a base quantity (BT-149): 250 × 12.45 ÷ 100 = 31.13, of which a fifth",
      document: { lines: [aLine({ quantity: "250", unitPrice: "12.45", baseQuantity: "100" })] },
      part: some("50"),
      net: "6.23",
      vat: "1.31",
    },
    {
      because: "a discount on the document counts lines after their own discounts and by base quantity",
      document: {
        lines: [
          aLine({ quantity: "100", unitPrice: "1000", baseQuantity: "100", allowances: [off("200")] }),
          aLine({ quantity: "2" }),
        ],
        allowances: [offAll("100")],
      },
      part: some("100", 1),
      net: "720.00",
      vat: "151.20",
    },
    {
      because: "a discount on the document with a taxation of its own goes back with the lines of that taxation only",
      document: {
        lines: [aLine({ quantity: "10" }), aLine({ quantity: "10", ...reduced })],
        allowances: [{ ...off("100"), taxation: reduced }],
      },
      part: some("10", 1),
      net: "1000.00",
      vat: "210.00",
    },
    {
      because:
        "with prices that contain VAT the part is a part of the price with VAT: 300 ÷ 3 = 82.64 + 17.35 + 0.01 of BT-114",
      document: { priceMode: "GROSS", lines: [aLine({ quantity: "3" })] },
      part: some("1"),
      net: "82.64",
      vat: "17.35",
    },
  ])("$because", ({ document, part, net, vat }) => {
    const [figures] = takenBack(aDocument(document), [part]).figures;
    expect(figures?.totals).toMatchObject({ net, vat });
  });
});

describe("all that is taken back together is the document, to the ban, for each taxation", () => {
  test.each<{ because: string; document: Partial<DocumentContent>; parts: (ChosenLines | null)[] }>([
    {
      because: "3 lines of 1.12 at 21 % owe 0.71, not 3 × 0.24 (domain 2.8)",
      document: { lines: [aLine({ unitPrice: "1.12" }), aLine({ unitPrice: "1.12" }), aLine({ unitPrice: "1.12" })] },
      parts: [[{ position: 1 }], [{ position: 2 }], [{ position: 3 }]],
    },
    {
      because: "three thirds of 100.00 with a discount of 0.05 on the line",
      document: { lines: [aLine({ quantity: "3", unitPrice: "33.3333", allowances: [off("0.05")] })] },
      parts: [some("1"), some("1"), null],
    },
    {
      because: "3 pieces at 100.00 with VAT: 247.93 + 52.07 (domain 2.8)",
      document: { priceMode: "GROSS", lines: [aLine({ quantity: "3" })] },
      parts: [some("1"), some("1"), some("1")],
    },
    {
      because: "a price with VAT that needs BT-114: 10.00 = 8.26 + 1.73 + 0.01 (domain 2.8)",
      document: { priceMode: "GROSS", lines: [aLine({ unitPrice: "10", quantity: "7" }), aLine({ unitPrice: "10" })] },
      parts: [some("3"), [{ position: 2 }], null],
    },
    {
      because: "v02: mixed rates, discounts on line and document, a charge with its own taxation",
      document: {
        lines: [
          aLine({ quantity: "3", unitPrice: "899.90", allowances: [off(null, "10")] }),
          aLine({ quantity: "5", unitPrice: "49.55", ...reduced }),
          aLine({ quantity: "2.5", unitPrice: "120" }),
        ],
        allowances: [
          { ...off("54.59"), taxation: standard },
          { ...off("35.00"), isCharge: true, taxation: standard },
        ],
      },
      parts: [some("1"), [{ position: 2, quantity: "2" }, { position: 3 }], null],
    },
    {
      because: "a discount on the document over mixed rates",
      document: {
        lines: [aLine({ quantity: "7", unitPrice: "13.37" }), aLine({ quantity: "3", unitPrice: "9.99", ...reduced })],
        allowances: [offAll("10.01")],
      },
      parts: [some("2"), some("1", 2), some("4"), null],
    },
    {
      because: "an agreed rounding of the total goes back with the last part",
      document: { lines: [aLine({ quantity: "2", unitPrice: "99.99" })], rounding: "0.02" },
      parts: [some("1"), null],
    },
    {
      because: "a final invoice with its advance taken back, line by line",
      document: { lines: [aLine({ quantity: "10" }), aLine({ quantity: "-1", unitPrice: "333.33" })] },
      parts: [some("3"), some("1", 2), null],
    },
    {
      because: "a discount alone in its taxation goes with the last part",
      document: { lines: [aLine({ quantity: "2" })], allowances: [{ ...off("10"), taxation: reduced }] },
      parts: [some("1"), null],
    },
  ])("$because", ({ document, parts }) => {
    const original = aDocument(document);
    const { figures, left } = takenBack(original, parts);
    for (const subtotal of original.calculated.taxSubtotals) {
      const own = figures.flatMap(({ taxSubtotals }) =>
        taxSubtotals.filter((each) => taxGroupOf(each) === taxGroupOf(subtotal)),
      );
      expect(sum(own.map(({ taxable }) => decimal(taxable))).toFixed(2)).toBe(subtotal.taxable);
      expect(sum(own.map(({ vat }) => decimal(vat))).toFixed(2)).toBe(subtotal.vat);
    }
    expect(sum(figures.map(({ totals }) => decimal(totals.payable))).toFixed(2)).toBe(
      original.calculated.totals.payable,
    );
    expect(left.gross.toFixed(2)).toBe("0.00");
    expect(left.lines.every(({ quantity, net }) => quantity.isZero() && net.isZero())).toBe(true);
  });

  test("an amount already paid beforehand was received all the same: the whole goes back", () => {
    const original = aDocument({ lines: [aLine({ quantity: "10" })], prepaid: "200" });
    expect(original.calculated.totals.payable).toBe("1010.00");
    expect(takenBack(original, [null]).figures[0]?.totals.payable).toBe("1210.00");
  });

  test("at the exchange rate of the document, also for its VAT in lei (art. 290)", () => {
    const exchangeRate = { rate: "5.2701", date: "2026-09-22", source: "BNR", reason: null } as const;
    const original = aDocument({
      currency: "EUR",
      exchangeRate,
      lines: [aLine({ quantity: "33.5", unitPrice: "47.25" }), aLine({ unitPrice: "199" })],
    });
    expect(original.calculated.totals.vatInLei).toBe("1972.02");
    const [content] = takenBack(original, [null]).contents;
    expect(content?.exchangeRate).toEqual(exchangeRate);
    expect(content && figuresOf(content).totals.vatInLei).toBe("1972.02");
  });

  test("in any sequence of parts, none of them more than a ban off its rate (EN 16931 BR-CO-17)", () => {
    const lines = [7, 11, 13].map((quantity, index) =>
      aLine({
        quantity: String(quantity),
        unitPrice: `${index + 1}.${quantity}7`,
        allowances: index === 1 ? [off("1.11")] : [],
      }),
    );
    const original = aDocument({ lines, allowances: [offAll("5.55")] });
    const parts = lines.flatMap(({ quantity }, index) =>
      Array.from({ length: Number(quantity) }, () => some("1", index + 1)),
    );
    const { figures, left } = takenBack(original, parts);
    expect(left.gross.toFixed(2)).toBe("0.00");
    for (const { taxSubtotals } of figures) {
      for (const { taxable, vat } of taxSubtotals) {
        const off = decimal(vat)
          .minus(decimal(taxable).times(decimal("0.21")))
          .abs();
        expect(off.compare(decimal("0.015"))).toBe(-1);
      }
    }
  });
});

describe("what was taken by hand", () => {
  test("a lower price takes money, not goods: the rest is still all the goods, for less", () => {
    const original = aDocument({ lines: [aLine({ quantity: "10" })] });
    const cheaper = correctionOf(original, leftOf(original.calculated, []), null);
    const reduction = { ...cheaper, lines: cheaper.lines.map((line) => ({ ...line, unitPrice: "5" })) };
    const taken = [{ figures: figuresOf(reduction), positions: [1] }];
    const left = leftOf(original.calculated, taken);
    expect(left.lines[0]?.quantity.toString()).toBe("10");
    const rest = figuresOf(correctionOf(original, left, null));
    expect(rest.totals).toMatchObject({ net: "950.00", gross: "1149.50" });
  });

  test("a credit note from before lines were named is known by what it says", () => {
    const original = aDocument({ lines: [aLine({ name: "A" }), aLine({ name: "B", quantity: "5" })] });
    expect(positionsOf([aLine({ name: "B", quantity: "2" })], original.content.lines)).toEqual([2]);
  });
});
