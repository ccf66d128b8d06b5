import fc from "fast-check";
import type { Allowance, CalculationContent, ContentLine, DocumentAllowance, Taxation } from "../src/index.ts";
import { aContent, aLine, reduced, standard } from "./content.ts";

const taxations: readonly Taxation[] = [
  standard,
  reduced,
  { ...standard, taxRate: "9" },
  { taxCategory: "E", taxRate: "0", exemptionReasonCode: "VATEX-EU-132", exemptionReason: "art. 292" },
  { taxCategory: "AE", taxRate: "0", exemptionReasonCode: "VATEX-EU-AE", exemptionReason: "Taxare inversă" },
];

/** A plain decimal of up to `digits` digits, of which up to `places` after the point. */
function decimals(digits: number, places: number): fc.Arbitrary<string> {
  return fc.tuple(fc.nat({ max: 10 ** digits - 1 }), fc.nat({ max: places })).map(([number, scale]) => {
    const figures = String(number).padStart(scale + 1, "0");
    return scale === 0 ? figures : `${figures.slice(0, -scale)}.${figures.slice(-scale)}`;
  });
}

const negatable = (numbers: fc.Arbitrary<string>) =>
  fc.tuple(numbers, fc.nat({ max: 4 })).map(([number, chance]) => (chance === 0 ? `-${number}` : number));

const allowance: fc.Arbitrary<Allowance> = fc.record({
  isCharge: fc.boolean(),
  percent: fc.option(decimals(4, 2), { nil: null }),
  amount: fc.option(decimals(6, 2), { nil: null, freq: 2 }),
  reasonCode: fc.constant(null),
  reason: fc.constant(null),
});

const documentAllowance: fc.Arbitrary<DocumentAllowance> = fc
  .tuple(allowance, fc.constantFrom(null, null, ...taxations))
  .map(([plain, taxation]) => ({ ...plain, taxation }));

const line: fc.Arbitrary<ContentLine> = fc
  .record({
    quantity: negatable(decimals(8, 6)),
    unitPrice: decimals(8, 6),
    baseQuantity: fc.constantFrom("1", "1", "1", "100", "0.5", "3"),
    allowances: fc.array(allowance, { maxLength: 2 }),
    taxation: fc.constantFrom(...taxations),
  })
  .map(({ taxation, ...figures }) => aLine({ ...figures, ...taxation }));

/** Documents of any shape: both price modes, several rates, discounts, charges, money taken back, foreign currency. */
export const arbitraryContent: fc.Arbitrary<CalculationContent> = fc
  .record({
    priceMode: fc.constantFrom("NET", "GROSS"),
    lines: fc.array(line, { maxLength: 7 }),
    allowances: fc.array(documentAllowance, { maxLength: 3 }),
    prepaid: decimals(6, 2),
    rounding: fc.constantFrom(null, null, "0", "0.03", "-0.49"),
    rate: fc.constantFrom(null, "5.2701", "0.014467"),
  })
  .map(({ rate, ...figures }) =>
    aContent({
      ...figures,
      currency: rate === null ? "RON" : "EUR",
      exchangeRate: rate === null ? null : { rate, date: "2026-11-04", source: "BNR", reason: null },
    }),
  );
