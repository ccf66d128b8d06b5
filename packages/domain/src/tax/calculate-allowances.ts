import type { DocumentAllowance, Taxation } from "../document/content.ts";
import type { PriceMode } from "../document/kinds.ts";
import type { CalculatedAllowance, CalculatedLine } from "../document/snapshot.ts";
import { decimal, sum, zero, type Decimal } from "../money/decimal.ts";
import { allowanceAmount } from "./calculate-line.ts";
import { plainTaxation, taxGroupOf, withoutVat } from "./taxation.ts";

/** The lines of one taxation together: `net` without VAT, `amount` in the terms the prices are written in. */
interface TaxGroup {
  taxation: Taxation;
  net: Decimal;
  amount: Decimal;
}

/** The part of a discount or charge that one taxation bears, in the terms the prices are written in. */
interface Part {
  group: TaxGroup;
  amount: Decimal;
}

export interface SplitAllowances {
  allowances: CalculatedAllowance[];
  /** What the allowances change about the total, charges minus discounts, in the terms the prices are written in. */
  change: Decimal;
}

/**
 * Discounts and charges on the whole document, without VAT, one for each taxation they touch. One with its own taxation
 * is taken of the lines of that taxation; one without is taken of all lines and split over their taxations.
 */
export function calculateAllowances(
  allowances: readonly DocumentAllowance[],
  lines: readonly CalculatedLine[],
  priceMode: PriceMode,
): SplitAllowances {
  const groups = groupByTaxation(lines, priceMode);
  const calculated: CalculatedAllowance[] = [];
  let change = zero;
  for (const allowance of allowances) {
    for (const part of partsOf(allowance, groups)) {
      if (part.amount.isZero()) continue;
      change = allowance.isCharge ? change.plus(part.amount) : change.minus(part.amount);
      calculated.push(calculatedAllowance(allowance, part, priceMode));
    }
  }
  return { allowances: calculated, change };
}

function groupByTaxation(lines: readonly CalculatedLine[], priceMode: PriceMode): TaxGroup[] {
  const groups = new Map<string, TaxGroup>();
  for (const line of lines) {
    const key = taxGroupOf(line);
    const group = groups.get(key) ?? { taxation: plainTaxation(line), net: zero, amount: zero };
    const net = group.net.plus(decimal(line.net));
    const amount = group.amount.plus(decimal(priceMode === "NET" ? line.net : line.gross));
    groups.set(key, { ...group, net, amount });
  }
  return [...groups.values()];
}

function partsOf(allowance: DocumentAllowance, groups: readonly TaxGroup[]): Part[] {
  const { taxation } = allowance;
  if (!taxation) return split(allowanceAmount(allowance, sum(groups.map((group) => group.amount))), groups);
  const own = groups.find((group) => taxGroupOf(group.taxation) === taxGroupOf(taxation));
  const group = own ?? { taxation: plainTaxation(taxation), net: zero, amount: zero };
  return [{ group, amount: allowanceAmount(allowance, group.amount) }];
}

/** Splits an amount over the taxations in proportion to what they come to; the last part takes the rounding difference. */
function split(amount: Decimal, groups: readonly TaxGroup[]): Part[] {
  const bearers = bearersOf(groups);
  const whole = sum(bearers.map(({ weight }) => weight));
  let rest = amount;
  return bearers.map(({ group, weight }, index) => {
    const isLast = index === bearers.length - 1;
    const part = isLast ? rest : amount.times(weight).dividedBy(whole, 2);
    rest = rest.minus(part);
    return { group, amount: part };
  });
}

/**
 * The taxations that bear a share, and how much it weighs. One that takes money back while the document as a whole asks
 * for it (an advance at another rate) bears none: it would turn a discount into a charge. Where the document comes to
 * nothing, size alone counts; where every line is zero, the first bears all.
 */
function bearersOf(groups: readonly TaxGroup[]): { group: TaxGroup; weight: Decimal }[] {
  const total = sum(groups.map((group) => group.amount));
  const weigh = ({ amount }: TaxGroup) => {
    if (total.isZero()) return amount.abs();
    return amount.isNegative() === total.isNegative() ? amount.abs() : zero;
  };
  const weighed = groups.map((group) => ({ group, weight: weigh(group) }));
  const bearers = weighed.filter(({ weight }) => weight.isPositive());
  return bearers.length > 0 ? bearers : weighed.slice(0, 1);
}

function calculatedAllowance(allowance: DocumentAllowance, part: Part, priceMode: PriceMode): CalculatedAllowance {
  const { isCharge, percent, reasonCode, reason } = allowance;
  const { taxation, net } = part.group;
  const amount = priceMode === "NET" ? part.amount : withoutVat(part.amount, taxation);
  const isShareOfBase = percent !== null && allowance.amount === null;
  return {
    ...taxation,
    isCharge,
    percent,
    amount: amount.toFixed(2),
    baseAmount: isShareOfBase ? net.toFixed(2) : null,
    reasonCode,
    reason,
  };
}
