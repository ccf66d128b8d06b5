import type { Books } from "./receivables.ts";

/** Bani, all of them; what the product must come to, reckoned from nothing but what was asked and done. */
interface Paper {
  id: string;
  payable: number;
  paid: number;
  credited: number;
  isCorrected: boolean;
}
interface Receipt {
  id: string;
  version: number;
  amount: number;
  isReversed: boolean;
  /** Parts that count, and money that went back. */
  parts: { id: string; paperId: string; amount: number }[];
  refunds: { id: string; amount: number }[];
}

export const bani = (text: string) => Math.round(Number(text) * 100);
const lei = (amount: number) => (amount / 100).toFixed(2);
const sum = (amounts: readonly { amount: number }[]) => amounts.reduce((total, { amount }) => total + amount, 0);
export const balance = ({ payable, paid, credited }: Paper) => payable - paid - credited;
export const left = ({ isReversed, amount, parts, refunds }: Receipt) =>
  isReversed ? 0 : amount - sum(parts) - sum(refunds);

/** The product takes what can be, and refuses the rest. */
function agreed({ __typename: answer }: { __typename: string }, isPossible: boolean): void {
  if ((answer === "Payment") !== isPossible)
    throw new Error(`${answer}, which by the bookkeeper's count ${isPossible ? "could" : "could not"} be done.`);
}

/** The same numbers for the same seed (mulberry32). */
export function dice(seed: number) {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** Somebody who does anything that may be done with money, in any order, and keeps count beside the product. */
export class Bookkeeper {
  readonly papers: Paper[] = [];
  readonly receipts: Receipt[] = [];

  constructor(
    private readonly books: Books,
    private readonly customerId: string,
    private readonly roll: (below: number) => number,
  ) {}

  /** What was done, for whoever reads a failure. */
  async act(): Promise<string> {
    const acts = {
      invoices: 3,
      isPaid: 4,
      allocates: 3,
      unallocates: 2,
      reverses: 1,
      refunds: 2,
      refundsBack: 1,
      credits: 2,
    };
    const names = Object.entries(acts).flatMap(([name, weight]) => Array.from({ length: weight }, () => name));
    const name = names[this.roll(names.length)] as keyof typeof acts;
    await this[name]();
    return name;
  }

  private one<Row>(rows: readonly Row[]): Row | undefined {
    return rows[this.roll(rows.length)];
  }

  private async invoices(): Promise<void> {
    const { id, balance: owed } = (await this.books.issues({
      gross: lei(1 + this.roll(90_000)),
      customerId: this.customerId,
      isTaxed: this.roll(2) === 0,
    })) as unknown as { id: string; balance: { balance: string } };
    this.papers.push({ id, payable: bani(owed.balance), paid: 0, credited: 0, isCorrected: false });
  }

  private async isPaid(): Promise<void> {
    const paper = this.one(this.papers);
    const part = paper && balance(paper) > 0 ? 1 + this.roll(balance(paper) + 1) : 0; // now and then a ban too much
    const amount = part + this.roll(2) * this.roll(20_000);
    if (amount === 0) return;
    const allocations = paper && part > 0 ? [{ documentId: paper.id, amount: lei(part) }] : [];
    const answer = await this.books.records({ amount: lei(amount), customerId: this.customerId, allocations });
    const isTooMuch = paper !== undefined && part > balance(paper);
    agreed(answer, !isTooMuch);
    if (isTooMuch) return;
    const receipt: Receipt = { id: answer.id, version: 1, amount, isReversed: false, parts: [], refunds: [] };
    this.receipts.push(receipt);
    this.note(receipt, answer);
  }

  private async allocates(): Promise<void> {
    const receipt = this.one(this.receipts);
    const paper = this.one(this.papers);
    if (!receipt || !paper) return;
    const amount = [balance(paper), left(receipt), 1 + this.roll(500)][this.roll(3)] ?? 0;
    if (amount <= 0) return;
    const answer = await this.books.allocates({
      paymentId: receipt.id,
      allocations: [{ documentId: paper.id, amount: lei(amount) }],
    });
    const isPossible = !receipt.isReversed && amount <= left(receipt) && amount <= balance(paper);
    agreed(answer, isPossible);
    if (isPossible) this.note(receipt, answer);
  }

  private async unallocates(): Promise<void> {
    const receipt = this.one(this.receipts);
    const part = receipt && this.one(receipt.parts);
    if (!receipt || !part) return;
    this.note(receipt, await this.books.unallocates({ allocationId: part.id }));
  }

  private async reverses(): Promise<void> {
    const receipt = this.one(this.receipts);
    if (!receipt) return;
    const answer = await this.books.reverses({
      paymentId: receipt.id,
      expectedVersion: receipt.version,
      reason: "Greșit",
    });
    const isPossible = !receipt.isReversed && receipt.refunds.length === 0;
    agreed(answer, isPossible);
    if (!isPossible) return;
    receipt.isReversed = true;
    this.note(receipt, answer);
  }

  private async refunds(): Promise<void> {
    const receipt = this.one(this.receipts);
    if (!receipt) return;
    const amount = 1 + this.roll(Math.max(left(receipt), 0) + 1);
    const answer = await this.books.refunds({ paymentId: receipt.id, amount: lei(amount) });
    const isPossible = !receipt.isReversed && amount <= left(receipt);
    agreed(answer, isPossible);
    if (isPossible) this.note(receipt, answer);
  }

  private async refundsBack(): Promise<void> {
    const receipt = this.one(this.receipts.filter(({ refunds }) => refunds.length > 0));
    const refund = receipt && this.one(receipt.refunds);
    if (!receipt || !refund) return;
    const answer = await this.books.takesRefundBack({ refundId: refund.id, reason: "Nu a plecat" });
    receipt.refunds = receipt.refunds.filter(({ id }) => id !== refund.id);
    receipt.version = answer.version;
  }

  /** A credit note takes first what is still open, and leaves the rest as credit. */
  private async credits(): Promise<void> {
    const paper = this.one(this.papers.filter(({ payable, isCorrected }) => payable > 0 && !isCorrected));
    if (!paper) return;
    const { id } = await this.books.credits(paper.id);
    const part = Math.min(balance(paper), paper.payable);
    Object.assign(paper, { credited: part, isCorrected: true });
    this.papers.push({ id, payable: -paper.payable, paid: 0, credited: -part, isCorrected: true });
  }

  /** What the answer says of the receipt's parts moves on to the papers they pay. */
  private note(receipt: Receipt, { version, ...answer }: { version: number; [field: string]: unknown }): void {
    const told = answer as unknown as {
      allocations: { id: string; amount: string; reversedAt: string | null; document: { id: string } }[];
      refunds: { id: string; amount: string; reversedBy: string | null; reverseReason: string | null }[];
    };
    for (const part of receipt.parts) this.paper(part.paperId).paid -= part.amount;
    receipt.version = version;
    receipt.parts = told.allocations
      .filter(({ reversedAt }) => reversedAt === null)
      .map(({ id, amount, document }) => ({ id, paperId: document.id, amount: bani(amount) }));
    receipt.refunds = told.refunds
      .filter(({ reverseReason }) => reverseReason === null)
      .map(({ id, amount }) => ({ id, amount: bani(amount) }));
    for (const part of receipt.parts) this.paper(part.paperId).paid += part.amount;
  }

  private paper(id: string): Paper {
    const paper = this.papers.find((each) => each.id === id);
    if (!paper) throw new Error(`Nobody wrote ${id}.`);
    return paper;
  }
}
