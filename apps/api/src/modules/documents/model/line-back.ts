import {
  calculateLine,
  decimal,
  hundred,
  vatRateOf,
  withoutVat,
  type Allowance,
  type CalculatedLine,
  type ContentLine,
  type Decimal,
  type DocumentContent,
  type Taxation,
} from "@softmanager/domain";
import type { LineLeft } from "./left.ts";

/** A line of a correction, and what it takes back of a line of the original. */
export interface LineBack {
  position: number;
  line: ContentLine;
  /** Without VAT. */
  net: Decimal;
  /** All that was left of the line goes back. */
  isWhole: boolean;
}

interface Taking {
  /** The original's line: with its figures, and as it was written. */
  line: CalculatedLine;
  written: ContentLine;
  rest: LineLeft;
  quantity: Decimal;
  content: Pick<DocumentContent, "priceMode" | "language">;
}

/** The part of a line for a quantity: its discounts go back in proportion, the last part takes what is left of it. */
export function lineBack({ line, written, rest, quantity, content }: Taking): LineBack {
  const { position } = rest;
  const isWhole = quantity.equals(rest.quantity);
  const own: ContentLine = { ...written, quantity: quantity.toString(), correctsPosition: position };
  const isUntouched = isWhole && rest.net.equals(decimal(line.net)) && quantity.equals(decimal(line.quantity));
  if (isUntouched) return { position, line: own, net: rest.net, isWhole };
  if (rest.quantity.isZero()) return { position, line: moneyBack(own, rest, content), net: rest.net, isWhole: true };
  const { priceMode } = content;
  const whole = priceMode === "NET" ? rest.net : rest.gross;
  const part = whole.times(quantity).dividedBy(rest.quantity, 2);
  const amount = isWhole ? amountOf(rest, line, priceMode) : part;
  const share = quantity.dividedBy(decimal(line.quantity), 12);
  const allowances = written.allowances.map((allowance) => shared(allowance, share));
  const evened = { ...own, allowances: withDifference({ ...own, allowances }, amount, content) };
  return { position, line: evened, net: decimal(calculateLine(evened, priceMode).net), isWhole };
}

/** What is left of a line whose goods all went back: an amount, as a lower price. */
function moneyBack(line: ContentLine, rest: LineLeft, { priceMode }: Taking["content"]): ContentLine {
  const unitPrice = amountOf(rest, line, priceMode).abs().toFixed(2);
  return { ...line, quantity: rest.net.isNegative() ? "-1" : "1", unitPrice, baseQuantity: "1", allowances: [] };
}

/** What is left of a line in the terms its price is written in: with VAT where that gives the very net that is left. */
function amountOf({ net, gross }: LineLeft, taxation: Taxation, priceMode: DocumentContent["priceMode"]): Decimal {
  if (priceMode === "NET") return net;
  return withoutVat(gross, taxation).equals(net) ? gross : grossOf(net, taxation);
}

/** The amount with VAT from which exactly this net is taken out again. */
export function grossOf(net: Decimal, taxation: Taxation): Decimal {
  return net.times(hundred.plus(vatRateOf(taxation))).dividedBy(hundred, 2);
}

/** A percentage stays what it is, an amount goes back in proportion. */
function shared(allowance: Allowance, share: Decimal): Allowance {
  if (allowance.amount === null) return allowance;
  return { ...allowance, amount: decimal(allowance.amount).times(share).abs().toFixed(2) };
}

/** The discounts that bring a line to an amount: what rounding leaves goes to an amount there is, or stands by itself. */
function withDifference(line: ContentLine, amount: Decimal, { priceMode, language }: Taking["content"]): Allowance[] {
  const figures = calculateLine(line, priceMode);
  const reached = decimal(priceMode === "NET" ? figures.net : figures.gross);
  const difference = reached.minus(amount);
  const allowances = [...line.allowances];
  if (difference.isZero()) return allowances;
  const index = allowances.findIndex((allowance) => takes(allowance, difference));
  const bearer = allowances[index];
  if (bearer) {
    const change = bearer.isCharge ? difference.negated() : difference;
    allowances[index] = {
      ...bearer,
      amount: decimal(bearer.amount ?? "0")
        .plus(change)
        .toFixed(2),
    };
    return allowances;
  }
  const isCharge = difference.isNegative();
  return [...allowances, { ...adjusted(language), isCharge, amount: difference.abs().toFixed(2) }];
}

function takes({ amount, isCharge }: Allowance, difference: Decimal): boolean {
  if (amount === null) return false;
  const changed = isCharge ? decimal(amount).minus(difference) : decimal(amount).plus(difference);
  return !changed.isNegative();
}

const rounding = { ro: "Diferență de rotunjire", en: "Rounding difference" };

/** What only evens out bani. */
export function adjusted(language: "ro" | "en"): Allowance {
  return { isCharge: false, percent: null, amount: null, reasonCode: null, reason: rounding[language] };
}
