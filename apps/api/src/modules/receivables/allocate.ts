import { decimal, sum, type Decimal } from "@softmanager/domain";
import { membershipOf } from "../../platform/actor.ts";
import { DocumentNotPayable, lockBalances, lockOpenBalances, settleBalance } from "../documents/index.ts";
import type { Scope } from "../../platform/scope.ts";
import { paymentAllocated } from "./events.ts";
import { Allocation } from "./model/allocation.ts";
import { oldestDueFirst, type Part } from "./model/oldest-due-first.ts";
import type { Payment } from "./model/payment.ts";
import { Refund } from "./model/refund.ts";
import { CurrencyMismatch, PaymentOverAllocated } from "./problems.ts";

/** Sets parts of a payment against documents: those chosen, or what the customer owes, oldest due first. */
export async function allocate(scope: Scope, payment: Payment, chosen: readonly Part[] | null): Promise<void> {
  const left = await unallocatedOf(scope, payment);
  const parts = chosen ?? (await automaticParts(scope, payment, left));
  if (parts.length === 0) return;
  const rest = decimal(left).minus(sum(parts.map(({ amount }) => decimal(amount))));
  if (!isPossible(payment, rest)) throw new PaymentOverAllocated(left, payment.currency);
  if (chosen) await assertPayable(scope, payment, chosen);
  for (const { documentId, amount } of parts) {
    await settleBalance(scope, { documentId, amount });
    scope.em.create(Allocation, {
      companyId: scope.companyId,
      id: scope.newId(),
      paymentId: payment.id,
      documentId,
      amount,
      allocatedAt: scope.now,
      allocatedBy: membershipOf(scope.actor),
    });
  }
  const documentIds = parts.map(({ documentId }) => documentId);
  scope.announce(paymentAllocated({ paymentId: payment.id, documentIds }));
}

/** Can so much be left of a payment? Never less than nothing, and never more than was received. */
export function isPossible({ amount }: Payment, left: Decimal): boolean {
  return !left.isNegative() && left.compare(decimal(amount)) <= 0;
}

/** What is left of a payment, locked against another allocation by the payment's own row. */
export async function unallocatedOf(scope: Scope, { id, amount }: Payment): Promise<string> {
  const live = [...(await liveAllocations(scope, id)), ...(await liveRefunds(scope, id))];
  return decimal(amount)
    .minus(sum(live.map((part) => decimal(part.amount))))
    .toFixed(2);
}

/** The parts that still count. */
export function liveAllocations(scope: Scope, paymentId: string): Promise<Allocation[]> {
  const { companyId } = scope;
  return scope.em.find(Allocation, { companyId, paymentId, reversedAt: null }, { orderBy: { documentId: "asc" } });
}

/** What was paid back of a payment, and still counts. */
export function liveRefunds(scope: Scope, paymentId: string): Promise<Refund[]> {
  const { companyId } = scope;
  return scope.em.find(Refund, { companyId, paymentId, reversedAt: null }, { orderBy: { id: "asc" } });
}

async function automaticParts(scope: Scope, { customerId, currency }: Payment, left: string): Promise<Part[]> {
  if (!customerId) return [];
  return oldestDueFirst(left, await lockOpenBalances(scope, { customerId, currency }));
}

async function assertPayable(scope: Scope, { currency }: Payment, chosen: readonly Part[]): Promise<void> {
  const locked = await lockBalances(
    scope,
    chosen.map(({ documentId }) => documentId),
  );
  const byId = new Map(locked.map((owed) => [owed.documentId, owed]));
  for (const { documentId } of chosen) {
    const owed = byId.get(documentId);
    if (!owed) throw new DocumentNotPayable(documentId);
    if (owed.currency !== currency) {
      throw new CurrencyMismatch({ documentId, documentCurrency: owed.currency, paymentCurrency: currency });
    }
  }
}
