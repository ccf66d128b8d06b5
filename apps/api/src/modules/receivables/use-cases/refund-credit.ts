import { decimal } from "@softmanager/domain";
import { refundCreditInput } from "@softmanager/inputs";
import { assertPeriodOpen, PeriodClosed } from "../../documents/index.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { useCase } from "../../../platform/use-case.ts";
import { unallocatedOf } from "../allocate.ts";
import { creditRefunded } from "../events.ts";
import { lockPayment, noteMovement } from "../find-payment.ts";
import { Refund } from "../model/refund.ts";
import { PaymentOverAllocated, PaymentReversed, RefundedOnWrongDay } from "../problems.ts";

/** Books money paid back to the customer out of what a payment left over. */
export const refundCredit = useCase({
  name: "receivables.refundCredit",
  permission: "payment:record",
  subject: "payment",
  input: refundCreditInput,
  problems: [PaymentReversed, PaymentOverAllocated, RefundedOnWrongDay, PeriodClosed],
  async run(scope, { idempotencyKey: _key, ...paid }) {
    const { paymentId, amount, paidOn } = paid;
    const payment = await lockPayment(scope, paymentId);
    payment.assertLive();
    if (paidOn < payment.receivedOn || paidOn > scope.today) throw new RefundedOnWrongDay(paidOn, payment.receivedOn);
    await assertPeriodOpen(scope, paidOn);
    const { currency } = payment;
    const left = await unallocatedOf(scope, payment);
    if (decimal(amount).compare(decimal(left)) > 0) throw new PaymentOverAllocated(left, currency);
    const refundId = scope.newId();
    scope.em.create(Refund, {
      ...paid,
      companyId: scope.companyId,
      id: refundId,
      recordedAt: scope.now,
      recordedBy: membershipOf(scope.actor),
    });
    await noteMovement(scope, paymentId);
    scope.announce(creditRefunded({ paymentId, refundId, amount, currency }));
    return { paymentId };
  },
});
