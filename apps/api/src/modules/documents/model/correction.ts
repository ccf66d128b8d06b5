import {
  decimal,
  plainTaxation,
  sum,
  taxGroupOf,
  zero,
  type CalculatedAllowance,
  type CalculatedDocument,
  type Decimal,
  type DocumentAllowance,
  type DocumentContent,
} from "@softmanager/domain";
import { adjusted, grossOf, lineBack, type LineBack } from "./line-back.ts";
import type { Left } from "./left.ts";

/** Which lines are taken back; without a quantity all that is left of the line. Positions count from 1, quantities are positive. */
export type ChosenLines = readonly { position: number; quantity?: string | null | undefined }[];

/** An issued document, as far as a correction follows from it. */
export interface Original {
  content: DocumentContent;
  calculated: CalculatedDocument;
  numberText: string | null;
  issueDate: string | null;
}

/**
 * What the correction of a document says: of each chosen line its part, with its part of the discounts, of the line's
 * own and of the document's. What takes all that is left takes it to the ban, so that all corrections together come to
 * exactly the document. Codul fiscal art. 330 (1) b; rates, taxation and exchange rate are the document's.
 */
export function correctionOf(original: Original, left: Left, chosen: ChosenLines | null): DocumentContent {
  const { content, numberText, issueDate } = original;
  const lines = linesBack(original, left, chosen);
  const isAll = isEverything(lines, left);
  const isUntouched = isAll && isWhole(original, left);
  return {
    ...content,
    issueDate: null,
    taxPointDate: null,
    dueDate: null,
    prepaid: "0",
    rounding: roundingBack(content, left, { isAll, isUntouched }),
    isAdvance: null,
    lines: lines.map(({ line }) => line),
    allowances: isUntouched ? content.allowances : allowancesBack(original, { left, lines, isAll }),
    precedingDocuments: [{ number: numberText ?? "", issueDate }],
    vatLeft: left.taxes,
  };
}

/** Was nothing of it taken back yet? */
function isWhole({ calculated }: Original, { lines, gross }: Left): boolean {
  const nets = lines.every(({ position, net }) => decimal(calculated.lines[position - 1]?.net ?? "0").equals(net));
  return nets && gross.equals(decimal(calculated.totals.gross));
}

/** What was agreed about the total goes back with the last part of it. */
function roundingBack(
  { rounding }: DocumentContent,
  left: Left,
  { isAll, isUntouched }: { isAll: boolean; isUntouched: boolean },
): string | null {
  if (!isAll) return null;
  return isUntouched ? rounding : left.rounding.toFixed(2);
}

function linesBack(original: Original, left: Left, chosen: ChosenLines | null): LineBack[] {
  const { content, calculated } = original;
  const whole = left.lines.filter(({ net, quantity }) => !net.isZero() || !quantity.isZero());
  const wanted: ChosenLines = chosen ?? whole.map(({ position }) => ({ position }));
  return wanted.flatMap(({ position, quantity }) => {
    const [line, rest] = [calculated.lines[position - 1], left.lines[position - 1]];
    const written = content.lines[position - 1];
    if (!line || !rest || !written) return [];
    const sought = quantity ? withSignOf(decimal(quantity), rest.quantity) : rest.quantity;
    return [lineBack({ line, written, rest, quantity: sought, content })];
  });
}

function withSignOf(quantity: Decimal, whole: Decimal): Decimal {
  return whole.isNegative() ? quantity.abs().negated() : quantity.abs();
}

function isEverything(lines: readonly LineBack[], left: Left): boolean {
  const whole = new Set(lines.filter(({ isWhole }) => isWhole).map(({ position }) => position));
  return left.lines.every(({ position, net, quantity }) => whole.has(position) || (net.isZero() && quantity.isZero()));
}

interface Taking {
  left: Left;
  lines: readonly LineBack[];
  isAll: boolean;
}

/** Discounts and charges on the whole document: their part by taxation; with the rest of a taxation, the rest of them. */
function allowancesBack(original: Original, { left, lines, isAll }: Taking): DocumentAllowance[] {
  const { calculated, content } = original;
  return left.taxes.flatMap((tax) => {
    const group = taxGroupOf(tax);
    const ofGroup = calculated.allowances.filter((allowance) => taxGroupOf(allowance) === group);
    const taken = sum(lines.filter(({ line }) => taxGroupOf(line) === group).map(({ net }) => net));
    const given = sum(calculated.lines.filter((line) => taxGroupOf(line) === group).map(({ net }) => decimal(net)));
    const parts = ofGroup.map((allowance) => signed(allowance, shareOf(allowance, taken, given, isAll)));
    if (isRestOfGroup(original, { left, lines, isAll }, group)) {
      const missing = taken.minus(decimal(tax.taxable)).minus(sum(parts.map(({ amount }) => amount)));
      addDifference(parts, missing, content.language);
    }
    return parts
      .filter(({ amount }) => !amount.isZero())
      .map((part) => written(part, { tax, isGross: content.priceMode === "GROSS" }));
  });
}

/** A part of an allowance without VAT: a discount is positive, a charge negative. */
interface Part {
  amount: Decimal;
  source: Pick<CalculatedAllowance, "percent" | "reasonCode" | "reason" | "isCharge">;
}

function signed(source: CalculatedAllowance, amount: Decimal): Part {
  return { source, amount: source.isCharge ? amount.negated() : amount };
}

function shareOf({ amount }: CalculatedAllowance, taken: Decimal, given: Decimal, isAll: boolean): Decimal {
  if (given.isZero()) return isAll ? decimal(amount) : zero;
  return decimal(amount).times(taken).dividedBy(given, 2);
}

function isRestOfGroup({ calculated }: Original, { left, lines, isAll }: Taking, group: string): boolean {
  const members = new Set(calculated.lines.flatMap((line, index) => (taxGroupOf(line) === group ? [index + 1] : [])));
  const own = left.lines.filter(({ position }) => members.has(position));
  if (own.length === 0) return isAll;
  const taken = lines.filter(({ position }) => members.has(position));
  return taken.length > 0 && isEverything(taken, { ...left, lines: own });
}

function addDifference(parts: Part[], difference: Decimal, language: "ro" | "en"): void {
  if (difference.isZero()) return;
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = { ...last, amount: last.amount.plus(difference) };
  else parts.push({ amount: difference, source: adjusted(language) });
}

function written({ amount, source }: Part, terms: { tax: Left["taxes"][number]; isGross: boolean }): DocumentAllowance {
  const net = amount.abs();
  return {
    isCharge: amount.isNegative(),
    percent: amount.isNegative() === source.isCharge ? source.percent : null,
    amount: (terms.isGross ? grossOf(net, terms.tax) : net).toFixed(2),
    reasonCode: amount.isNegative() === source.isCharge ? source.reasonCode : null,
    reason: source.reason,
    taxation: plainTaxation(terms.tax),
  };
}
