import {
  decimal,
  plainTaxation,
  sum,
  taxGroupOf,
  vatOn,
  zero,
  type CalculatedDocument,
  type CalculatedLine,
  type ContentLine,
  type Decimal,
  type TaxableLeft,
} from "@softmanager/domain";

/** What of a line was not yet taken back, with the sign of the line. Amounts are in the document's currency. */
export interface LineLeft {
  /** From 1. */
  position: number;
  quantity: Decimal;
  /** Without VAT. */
  net: Decimal;
  /** With VAT, for information. */
  gross: Decimal;
}

/** What corrections may still take back of an issued document. */
export interface Left {
  lines: readonly LineLeft[];
  taxes: readonly TaxableLeft[];
  rounding: Decimal;
  /** With VAT. */
  gross: Decimal;
}

/** What an issued document took of another one; a reversal gives it back. */
export interface Taken {
  figures: CalculatedDocument;
  /** Of each of its lines: the line of the other document, from 1; null where none is known. */
  positions: readonly (number | null)[];
  isGivenBack?: boolean;
}

/** What was taken of one taxation without naming lines: an advance that a final invoice took back. Without VAT. */
export interface Settled {
  group: string;
  taxable: Decimal;
}

/** What is left of a document after all that was taken of it. */
export function leftOf(original: CalculatedDocument, taken: readonly Taken[], settled: readonly Settled[] = []): Left {
  const taxes = original.taxSubtotals.map((subtotal) => taxableLeft(subtotal, taken, settled));
  const rounding = taken.reduce(
    (left, { figures, isGivenBack }) => less(left, decimal(figures.totals.rounding), isGivenBack),
    decimal(original.totals.rounding),
  );
  return {
    lines: withoutSettled(
      original.lines.map((line, index) => lineLeft(line, index + 1, taken)),
      original.lines,
      settled,
    ),
    taxes,
    rounding,
    gross: sum(taxes.map(({ taxable, vat }) => decimal(taxable).plus(decimal(vat)))),
  };
}

/** Was more of a document taken back than it gave? */
export function isOverdrawn({ calculated, left }: { calculated: CalculatedDocument; left: Left }): boolean {
  const lines = left.lines.some(({ net, quantity, position }) => {
    const line = calculated.lines[position - 1];
    return line && (isBeyond(net, line.net) || isBeyond(quantity, line.quantity));
  });
  const taxes = left.taxes.some(({ taxable }, index) =>
    isBeyond(decimal(taxable), calculated.taxSubtotals[index]?.taxable ?? "0"),
  );
  return lines || taxes;
}

/** On the other side of nothing than the whole. */
function isBeyond(left: Decimal, whole: string): boolean {
  return !left.isZero() && left.isNegative() !== decimal(whole).isNegative();
}

/** Which lines of a document the lines of its correction take back: as they say, or else the one they read like. */
export function positionsOf(lines: readonly ContentLine[], original: readonly ContentLine[]): (number | null)[] {
  return lines.map((line) => {
    if (line.correctsPosition) return line.correctsPosition <= original.length ? line.correctsPosition : null;
    const index = original.findIndex((known) => likenessOf(known) === likenessOf(line));
    return index < 0 ? null : index + 1;
  });
}

function likenessOf(line: ContentLine): string {
  const { name, code, unitCode, unitPrice, baseQuantity } = line;
  const figures = [unitPrice, baseQuantity].map((figure) => decimal(figure).toString());
  return JSON.stringify([name, code, unitCode, ...figures, taxGroupOf(line)]);
}

/** A lower price takes back money, not goods: the quantity then stays with the customer. */
export function takesGoods(line: ContentLine, original: ContentLine): boolean {
  const priceOf = ({ unitPrice, baseQuantity }: ContentLine) => decimal(unitPrice).dividedBy(decimal(baseQuantity), 10);
  return priceOf(line).equals(priceOf(original));
}

function lineLeft(line: CalculatedLine, position: number, taken: readonly Taken[]): LineLeft {
  let left: LineLeft = {
    position,
    quantity: decimal(line.quantity),
    net: decimal(line.net),
    gross: decimal(line.gross),
  };
  for (const { figures, positions, isGivenBack } of taken) {
    for (const [index, back] of figures.lines.entries()) {
      if (positions[index] !== position) continue;
      left = {
        position,
        quantity: takesGoods(back, line) ? less(left.quantity, decimal(back.quantity), isGivenBack) : left.quantity,
        net: less(left.net, decimal(back.net), isGivenBack),
        gross: less(left.gross, decimal(back.gross), isGivenBack),
      };
    }
  }
  return left;
}

function taxableLeft(subtotal: TaxableLeft, taken: readonly Taken[], settled: readonly Settled[]): TaxableLeft {
  const group = taxGroupOf(subtotal);
  let [taxable, vat] = [decimal(subtotal.taxable), decimal(subtotal.vat)];
  for (const { figures, isGivenBack } of taken) {
    for (const back of figures.taxSubtotals.filter((each) => taxGroupOf(each) === group)) {
      taxable = less(taxable, decimal(back.taxable), isGivenBack);
      vat = less(vat, decimal(back.vat), isGivenBack);
    }
  }
  const amount = sum(settled.filter((each) => each.group === group).map((each) => each.taxable));
  taxable = taxable.minus(amount);
  vat = taxable.isZero() ? zero : vat.minus(vatOn(amount, subtotal));
  return { ...plainTaxation(subtotal), taxable: taxable.toFixed(2), vat: vat.toFixed(2) };
}

/** A final invoice takes an advance back by taxation: it counts against the lines of that taxation, in their order. */
function withoutSettled(
  lefts: readonly LineLeft[],
  lines: readonly CalculatedLine[],
  settled: readonly Settled[],
): LineLeft[] {
  const open = new Map<string, Decimal>();
  for (const { group, taxable } of settled) open.set(group, (open.get(group) ?? zero).plus(taxable));
  return lefts.map((left, index) => {
    const line = lines[index];
    const amount = line && open.get(taxGroupOf(line));
    if (!line || !amount?.isPositive() || !left.net.isPositive()) return left;
    const part = amount.compare(left.net) > 0 ? left.net : amount;
    open.set(taxGroupOf(line), amount.minus(part));
    const net = left.net.minus(part);
    return { ...left, quantity: net.isZero() ? zero : left.quantity, net, gross: net.plus(vatOn(net, line)) };
  });
}

function less(left: Decimal, amount: Decimal, isGivenBack = false): Decimal {
  return isGivenBack ? left.plus(amount) : left.minus(amount);
}
