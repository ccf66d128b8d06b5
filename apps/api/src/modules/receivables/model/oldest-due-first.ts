import { decimal } from "@softmanager/domain";

/** A document with something left to pay; amounts are decimal strings of one currency. */
export interface Owed {
  documentId: string;
  /** ISO date; documents without one come last. */
  dueDate: string | null;
  balance: string;
}

export interface Part {
  documentId: string;
  amount: string;
}

/**
 * Divides an amount over what is owed, oldest due first, and of one day the one written first (ids sort by time).
 * What is left over is nobody's part. Source: Cod civil art. 1509 (1) c, read 2026-11-24.
 */
export function oldestDueFirst(amount: string, owed: readonly Owed[]): Part[] {
  let left = decimal(amount);
  const parts: Part[] = [];
  for (const { documentId, balance } of [...owed].sort(byAge)) {
    const due = decimal(balance);
    if (!due.isPositive()) continue;
    if (!left.isPositive()) break;
    const part = left.compare(due) < 0 ? left : due;
    parts.push({ documentId, amount: part.toFixed(2) });
    left = left.minus(part);
  }
  return parts;
}

function byAge(a: Owed, b: Owed): number {
  const [first, second] = [a, b].map(({ dueDate, documentId }) => `${dueDate ?? "9999"} ${documentId}`);
  return (first ?? "") < (second ?? "") ? -1 : 1;
}
