import type { Fact } from "../../platform/fact.ts";

type About = { paymentId: string };

const factOf = (name: string, { paymentId, ...payload }: About & Record<string, unknown>): Fact => ({
  name,
  version: 1,
  subjectType: "payment",
  subjectId: paymentId,
  payload,
});

/** Money came in; documents it was set against follow in `PaymentAllocated`. */
export function paymentRecorded(of: About & { customerId: string | null; amount: string; currency: string }): Fact {
  return factOf("PaymentRecorded", of);
}

/** Parts of a payment were set against documents. */
export function paymentAllocated(of: About & { documentIds: readonly string[] }): Fact {
  return factOf("PaymentAllocated", of);
}

/** One part of a payment was taken back from its document. */
export function allocationReversed(of: About & { allocationId: string; documentId: string }): Fact {
  return factOf("AllocationReversed", of);
}

/** Credit was paid back in money. */
export function creditRefunded(of: About & { refundId: string; amount: string; currency: string }): Fact {
  return factOf("CreditRefunded", of);
}

/** Money noted as paid back was not: it is credit again. */
export function refundReversed(of: About & { refundId: string; reason: string }): Fact {
  return factOf("RefundReversed", of);
}

/** A payment, with all its parts, was taken back. */
export function paymentReversed(of: About & { reason: string }): Fact {
  return factOf("PaymentReversed", of);
}
