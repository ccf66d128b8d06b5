import { decimal } from "@softmanager/domain";
import { unallocatePaymentInput } from "@softmanager/inputs";
import { assertPeriodOpen, PeriodClosed, settleBalance } from "../../documents/index.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { isPossible, unallocatedOf } from "../allocate.ts";
import { allocationReversed } from "../events.ts";
import { lockPayment, noteMovement } from "../find-payment.ts";
import { Allocation } from "../model/allocation.ts";
import { opposite } from "../opposite.ts";
import { PaymentOverAllocated } from "../problems.ts";

/**
 * Takes one part of a payment back from its document and leaves the others alone; it becomes credit again.
 * `allocatePayment` with the same document and amount undoes it. A part taken back already stays so.
 */
export const unallocatePayment = useCase({
  name: "receivables.unallocatePayment",
  permission: "payment:record",
  subject: "payment",
  input: unallocatePaymentInput,
  problems: [PaymentOverAllocated, PeriodClosed],
  async run(scope, { allocationId }) {
    const { paymentId } = await findAllocation(scope, allocationId);
    const payment = await lockPayment(scope, paymentId);
    const allocation = await findAllocation(scope, allocationId);
    if (allocation.reversedAt) return { paymentId };
    await assertPeriodOpen(scope, scope.dateOf(allocation.allocatedAt));
    await settleBalance(scope, { documentId: allocation.documentId, amount: opposite(allocation.amount) });
    allocation.reverse({ at: scope.now, by: membershipOf(scope.actor) });
    await scope.em.flush();
    // In a set-off the parts hold each other: without one, the others may come to more than was received.
    const left = await unallocatedOf(scope, payment);
    if (!isPossible(payment, decimal(left))) throw new PaymentOverAllocated(left, payment.currency);
    await noteMovement(scope, paymentId);
    scope.announce(allocationReversed({ paymentId, allocationId, documentId: allocation.documentId }));
    return { paymentId };
  },
});

async function findAllocation(scope: Scope, id: string): Promise<Allocation> {
  const own = { companyId: scope.companyId, id };
  const allocation = await scope.em.findOne(Allocation, own, { refresh: true });
  if (!allocation) throw notFound("Allocation");
  return allocation;
}
