import { recordPaymentInput } from "@softmanager/inputs";
import {
  AllocationExceedsBalance,
  assertPeriodOpen,
  DocumentNotPayable,
  lockBalances,
  PeriodClosed,
} from "../../documents/index.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { allocate } from "../allocate.ts";
import { paymentRecorded } from "../events.ts";
import type { Part } from "../model/oldest-due-first.ts";
import { Payment } from "../model/payment.ts";
import { CurrencyMismatch, PaymentOverAllocated, ReceivedInFuture } from "../problems.ts";
import { indexPayment } from "../search-entry.ts";

/**
 * Books money that came in and sets it against what is owed: the documents chosen, or the customer's oldest due
 * first. What is left over stays as the customer's credit.
 */
export const recordPayment = useCase({
  name: "receivables.recordPayment",
  permission: "payment:record",
  subject: "payment",
  input: recordPaymentInput,
  problems: [
    ReceivedInFuture,
    PeriodClosed,
    DocumentNotPayable,
    AllocationExceedsBalance,
    CurrencyMismatch,
    PaymentOverAllocated,
  ],
  async run(scope, { allocations, idempotencyKey: _key, ...received }) {
    if (received.receivedOn > scope.today) throw new ReceivedInFuture(received.receivedOn);
    await assertPeriodOpen(scope, received.receivedOn);
    const customerId = received.customerId ?? (await payerOf(scope, allocations ?? []));
    if (received.customerId) await assertKnown(scope, received.customerId);
    const payment = scope.em.create(Payment, {
      ...received,
      customerId,
      companyId: scope.companyId,
      id: scope.newId(),
      recordedAt: scope.now,
      recordedBy: membershipOf(scope.actor),
    });
    await scope.em.flush();
    const { id: paymentId, amount, currency } = payment;
    scope.announce(paymentRecorded({ paymentId, customerId, amount, currency }));
    await allocate(scope, payment, allocations ?? null);
    await scope.em.flush();
    await indexPayment(scope, paymentId);
    return { paymentId };
  },
});

/** When nobody is named, the customer of the documents paid, if it is one and the same. */
async function payerOf(scope: Scope, parts: readonly Part[]): Promise<string | null> {
  const balances = await lockBalances(
    scope,
    parts.map(({ documentId }) => documentId),
  );
  const [first, ...others] = new Set(balances.map(({ customerId }) => customerId));
  return others.length === 0 ? (first ?? null) : null;
}

async function assertKnown(scope: Scope, customerId: string): Promise<void> {
  const customer = await scope.db
    .selectFrom("customer")
    .where("companyId", "=", scope.companyId)
    .where("id", "=", customerId)
    .select("id")
    .executeTakeFirst();
  if (!customer) throw notFound("Customer");
}
