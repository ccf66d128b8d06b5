import type { DocumentContent, TaxableLeft } from "../document/content.ts";
import type {
  CalculatedAllowance,
  CalculatedDocument,
  CalculatedLine,
  DocumentTotals,
  TaxSubtotal,
} from "../document/snapshot.ts";
import { decimal, sum, zero, type Decimal } from "../money/decimal.ts";
import { addedByOwnRates } from "./at-own-rates.ts";
import { calculateAllowances } from "./calculate-allowances.ts";
import { calculateLine } from "./calculate-line.ts";
import { taxBreakdown } from "./tax-breakdown.ts";

export interface CalculationOptions {
  /** Lei per unit of the document's currency for BT-111; the document's own exchange rate when left out. */
  vatInLeiRate?: string | null;
}

/** The parts of a document that its figures follow from. */
export type CalculationContent = Pick<
  DocumentContent,
  "currency" | "priceMode" | "lines" | "allowances" | "prepaid" | "rounding" | "exchangeRate" | "vatLeft"
>;

/**
 * Every figure of a document, the same in browser and server. Exact decimals, rounded to two places half away from zero
 * at the points of EN 16931 and nowhere else: line net (BT-131), VAT per category (BT-117), VAT in lei (BT-111).
 * A content whose figures all change sign gives the same figures with the other sign, so a credit note mirrors its
 * invoice. Texts must be plain decimals and base quantities not zero.
 * Source: EN 16931 BR-CO-10 … BR-CO-17; Codul fiscal art. 319 (20), read 2026-11-24.
 */
export function calculateDocument(content: CalculationContent, options: CalculationOptions = {}): CalculatedDocument {
  const lines = content.lines.map((line) => calculateLine(line, content.priceMode));
  const { allowances, change } = calculateAllowances(content.allowances, lines, content.priceMode);
  const taxSubtotals = taxBreakdown(lines, allowances, content.vatLeft ?? []);
  const agreed = content.priceMode === "GROSS" ? sumOf(lines, "gross").plus(change) : null;
  const rate = options.vatInLeiRate === undefined ? (content.exchangeRate?.rate ?? null) : options.vatInLeiRate;
  const totals = totalsOf({ lines, allowances, taxSubtotals }, { content, agreed, rate });
  return { lines, allowances, taxSubtotals, totals };
}

function totalsOf(
  parts: { lines: CalculatedLine[]; allowances: CalculatedAllowance[]; taxSubtotals: TaxSubtotal[] },
  terms: { content: CalculationContent; agreed: Decimal | null; rate: string | null },
): DocumentTotals {
  const { content, agreed, rate } = terms;
  const lineNet = sumOf(parts.lines, "net");
  const charges = sumOf(parts.allowances.filter(isCharge), "amount");
  const discounts = sumOf(parts.allowances.filter(isDiscount), "amount");
  const net = lineNet.minus(discounts).plus(charges);
  const vat = sumOf(parts.taxSubtotals, "vat");
  const gross = net.plus(vat);
  const prepaid = decimal(content.prepaid).round(2);
  const rounding = content.rounding === null ? roundingTo(agreed, gross) : decimal(content.rounding).round(2);
  return {
    lineNet: lineNet.toFixed(2),
    allowances: discounts.toFixed(2),
    charges: charges.toFixed(2),
    net: net.toFixed(2),
    vat: vat.toFixed(2),
    gross: gross.toFixed(2),
    prepaid: prepaid.toFixed(2),
    rounding: rounding.toFixed(2),
    payable: gross.minus(prepaid).plus(rounding).toFixed(2),
    vatInLei:
      content.currency === "RON" || rate === null
        ? null
        : inLei(vat, parts.lines, { rate: decimal(rate), vatLeft: content.vatLeft ?? [] }).toFixed(2),
  };
}

interface InLei {
  /** Lei per unit of the document's currency. */
  rate: Decimal;
  /** What a correction finds of the VAT that was charged. */
  vatLeft: readonly TaxableLeft[];
}

/**
 * VAT at the rates behind it, to the ban. A correction takes what is in lei between the VAT that was left and the VAT that
 * still is: so all corrections of a document together come to its VAT in lei.
 */
function inLei(vat: Decimal, lines: readonly CalculatedLine[], { rate, vatLeft }: InLei): Decimal {
  const added = addedByOwnRates(lines, "vat", rate);
  const plain = vat.times(rate).plus(added).round(2);
  if (vatLeft.length === 0 || !added.isZero()) return plain;
  const left = sumOf(vatLeft, "vat");
  return left.times(rate).round(2).minus(left.minus(vat).times(rate).round(2));
}

/**
 * BT-114 that brings the total to exactly what was agreed with VAT. It can only be a rounding difference: each line and
 * each part of a discount is off by at most half a ban times (1 + rate), each VAT amount by half a ban; in all never
 * more than one ban for each line, part and VAT category. So no larger difference exists that would have to be refused.
 */
function roundingTo(agreed: Decimal | null, gross: Decimal): Decimal {
  return agreed === null ? zero : agreed.minus(gross);
}

const isCharge = (allowance: CalculatedAllowance) => allowance.isCharge;
const isDiscount = (allowance: CalculatedAllowance) => !allowance.isCharge;

function sumOf<Key extends string>(rows: readonly Record<Key, string>[], key: Key): Decimal {
  return sum(rows.map((row) => decimal(row[key])));
}
