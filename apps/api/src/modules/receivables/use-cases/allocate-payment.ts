import { allocatePaymentInput } from "@softmanager/inputs";
import { AllocationExceedsBalance, assertPeriodOpen, DocumentNotPayable, PeriodClosed } from "../../documents/index.ts";
import { useCase } from "../../../platform/use-case.ts";
import { allocate } from "../allocate.ts";
import { lockPayment, noteMovement } from "../find-payment.ts";
import { CurrencyMismatch, PaymentOverAllocated, PaymentReversed } from "../problems.ts";

/** Uses what is left of a payment, the customer's credit, for the documents chosen or for the oldest due. */
export const allocatePayment = useCase({
  name: "receivables.allocatePayment",
  permission: "payment:record",
  subject: "payment",
  input: allocatePaymentInput,
  problems: [
    PaymentReversed,
    PeriodClosed,
    DocumentNotPayable,
    AllocationExceedsBalance,
    CurrencyMismatch,
    PaymentOverAllocated,
  ],
  async run(scope, { paymentId, allocations }) {
    const payment = await lockPayment(scope, paymentId);
    payment.assertLive();
    await assertPeriodOpen(scope, scope.today);
    await allocate(scope, payment, allocations ?? null);
    await scope.em.flush();
    await noteMovement(scope, paymentId);
    return { paymentId };
  },
});
