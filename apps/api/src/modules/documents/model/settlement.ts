import {
  decimal,
  plainTaxation,
  taxGroupOf,
  zero,
  type CalculatedDocument,
  type Decimal,
  type Taxation,
} from "@softmanager/domain";

/** What a line takes back of an advance; what is given back is negative. Without VAT. */
export interface Settlement {
  /** Of the line, from 1. */
  position: number;
  advanceId: string;
  taxation: Taxation;
  taxable: Decimal;
}

/** Lines that take advances back do so with a minus; on a credit note they give them back. `owes` is the kind's sign. */
export function settlementsIn({ lines }: CalculatedDocument, owes: number): Settlement[] {
  return lines.flatMap(({ advance, net, ...line }, index) => {
    if (!advance) return [];
    const taxable = owes < 0 ? decimal(net) : decimal(net).negated();
    return [{ position: index + 1, advanceId: advance.documentId, taxation: plainTaxation(line), taxable }];
  });
}

/** Per advance and taxation. */
export function sumsOf(settlements: readonly Settlement[]): Map<string, Map<string, Decimal>> {
  const sums = new Map<string, Map<string, Decimal>>();
  for (const { advanceId, taxation, taxable } of settlements) {
    const group = taxGroupOf(taxation);
    const ofAdvance = sums.get(advanceId) ?? new Map<string, Decimal>();
    sums.set(advanceId, ofAdvance.set(group, (ofAdvance.get(group) ?? zero).plus(taxable)));
  }
  return sums;
}
