import { Decimal, decimal, sum, zero } from "@softmanager/domain";

/** A document with something left to pay, and how much; decimal strings of the payment's currency. */
export interface Owed {
  id: string;
  balance: string;
}

/** How much of the payment each document gets, as typed; a document without an entry gets nothing. */
export type Parts = Readonly<Record<string, string>>;

/** Divides an amount over what is owed, in the order given; what is left over is nobody's part. */
export function proposedParts(amount: string, owed: readonly Owed[]): Parts {
  let left = Decimal.parse(amount) ?? zero;
  const parts: Record<string, string> = {};
  for (const { id, balance } of owed) {
    if (!left.isPositive()) break;
    const due = decimal(balance);
    const part = left.compare(due) < 0 ? left : due;
    parts[id] = part.toFixed(2);
    left = left.minus(part);
  }
  return parts;
}

export type PartProblem = "NOT_AN_AMOUNT" | "OVER_BALANCE";

/** What is wrong with a document's part. */
export function problemOf(part: string | undefined, { balance }: Owed): PartProblem | undefined {
  if (!part) return undefined;
  const amount = Decimal.parse(part);
  if (!amount || amount.isNegative() || !amount.equals(amount.round(2))) return "NOT_AN_AMOUNT";
  return amount.compare(decimal(balance)) > 0 ? "OVER_BALANCE" : undefined;
}

export interface Division {
  /** Set against documents. */
  divided: string;
  /** Owed on these documents once it is recorded. */
  stillOwed: string;
  /** Received and set against nothing; below zero when more was divided than received. */
  left: string;
  /** Whether it can be recorded as it stands. */
  isSound: boolean;
}

/** What a division comes to, exactly. */
export function divisionOf(amount: string, parts: Parts, owed: readonly Owed[]): Division {
  const divided = sum(owed.map(({ id }) => amountOf(parts[id])));
  const left = (Decimal.parse(amount) ?? zero).minus(divided);
  return {
    divided: divided.toFixed(2),
    stillOwed: sum(owed.map(({ balance }) => decimal(balance)))
      .minus(divided)
      .toFixed(2),
    left: left.toFixed(2),
    isSound: !left.isNegative() && owed.every((each) => problemOf(parts[each.id], each) === undefined),
  };
}

/** The parts as the API takes them: only those that set something. */
export function allocationsOf(parts: Parts, owed: readonly Owed[]): { documentId: string; amount: string }[] {
  return owed
    .map(({ id }) => ({ documentId: id, amount: amountOf(parts[id]).toFixed(2) }))
    .filter(({ amount }) => decimal(amount).isPositive());
}

function amountOf(part: string | undefined): Decimal {
  return Decimal.parse(part ?? "") ?? zero;
}
