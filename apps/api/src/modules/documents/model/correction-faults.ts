import {
  decimal,
  plainTaxation,
  sum,
  taxGroupOf,
  zero,
  type CalculatedDocument,
  type Decimal,
  type DocumentContent,
} from "@softmanager/domain";
import type { IssueCode } from "@softmanager/inputs";
import type { Original } from "./correction.ts";
import { positionsOf, takesGoods, type Left } from "./left.ts";

/** Something that a correction says and its original does not allow. */
export interface Fault {
  /** Dotted path in the content. */
  path: string;
  code: IssueCode;
  values?: Record<string, string>;
}

interface Subject {
  content: DocumentContent;
  figures: CalculatedDocument;
  original: Original;
  left: Left;
}

/**
 * What keeps a correction from being one of its original: another currency, rate or customer; a line that is not on it or
 * is taxed otherwise; more of a line, of a taxation, or of the rounding, than is left; and anything prepaid, which would
 * make the correction worth something else than what it takes back.
 */
export function faultsOfCorrection(subject: Subject): Fault[] {
  return [...faultsOfTerms(subject), ...faultsOfLines(subject), ...faultsOfTaxes(subject)];
}

function faultsOfTerms({ content, original: { content: first }, left }: Subject): Fault[] {
  const faults: Fault[] = [];
  const stays = (path: string, value: string) => faults.push({ path, code: "NOT_AS_ORIGINAL", values: { value } });
  if (content.currency !== first.currency) stays("currency", first.currency);
  else if (content.exchangeRate?.rate !== first.exchangeRate?.rate)
    stays("exchangeRate.rate", first.exchangeRate?.rate ?? "");
  if (content.priceMode !== first.priceMode) stays("priceMode", first.priceMode);
  if (!isSameBuyer(content, first)) stays("customerId", first.buyer?.name ?? "");
  if (!decimal(content.prepaid).isZero()) faults.push({ path: "prepaid", code: "NOTHING_PREPAID" });
  if (content.rounding !== null && !isWithin(decimal(content.rounding), left.rounding))
    faults.push(tooMuch("rounding", left.rounding.toFixed(2)));
  return faults;
}

/** Names and addresses may be mended; who it is may not. A person's code is sealed anew each time, so the name speaks. */
function isSameBuyer(content: DocumentContent, first: DocumentContent): boolean {
  if (content.customerId !== null && first.customerId !== null) return content.customerId === first.customerId;
  if (first.buyer?.type === "INDIVIDUAL" || !first.buyer?.fiscalCode) return content.buyer?.name === first.buyer?.name;
  return content.buyer?.fiscalCode === first.buyer.fiscalCode;
}

function faultsOfLines({ content, figures, original, left }: Subject): Fault[] {
  const positions = positionsOf(content.lines, original.content.lines);
  const counted = new Map<number, { quantity: Decimal; net: Decimal }>();
  return content.lines.flatMap((line, index): Fault[] => {
    const position = positions[index];
    const [first, rest] = position ? [original.content.lines[position - 1], left.lines[position - 1]] : [];
    if (!position || !first || !rest) return [{ path: `lines.${index}.name`, code: "NOT_ON_ORIGINAL" }];
    if (taxGroupOf(line) !== taxGroupOf(first)) {
      const value = `${first.taxCategory} ${plainTaxation(first).taxRate} %`;
      const field = line.taxCategory === first.taxCategory ? "taxRate" : "taxCategory";
      return [{ path: `lines.${index}.${field}`, code: "NOT_AS_ORIGINAL", values: { value } }];
    }
    const before = counted.get(position) ?? { quantity: zero, net: zero };
    const quantity = takesGoods(line, first) ? before.quantity.plus(decimal(line.quantity)) : before.quantity;
    const net = before.net.plus(decimal(figures.lines[index]?.net ?? "0"));
    counted.set(position, { quantity, net });
    if (!isWithin(quantity, rest.quantity)) return [tooMuch(`lines.${index}.quantity`, rest.quantity.toString())];
    return isWithin(net, rest.net) ? [] : [tooMuch(`lines.${index}.unitPrice`, rest.net.toFixed(2))];
  });
}

function faultsOfTaxes({ content, figures, left }: Subject): Fault[] {
  const path = content.allowances.length > 0 ? "allowances.0.amount" : "lines.0.quantity";
  return figures.taxSubtotals.flatMap((subtotal) => {
    const rest = left.taxes.filter((tax) => taxGroupOf(tax) === taxGroupOf(subtotal));
    const taxable = sum(rest.map((tax) => decimal(tax.taxable)));
    const isTaken = isWithin(decimal(subtotal.taxable), taxable);
    return isTaken ? [] : [tooMuch(path, taxable.toFixed(2))];
  });
}

function tooMuch(path: string, left: string): Fault {
  return { path, code: "MORE_THAN_LEFT", values: { left } };
}

/** From nothing to what is left, which may be negative. */
function isWithin(amount: Decimal, left: Decimal): boolean {
  if (amount.isZero()) return true;
  return amount.isNegative() === left.isNegative() && amount.abs().compare(left.abs()) <= 0;
}
