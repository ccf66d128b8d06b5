import { reverseRefundInput } from "@softmanager/inputs";
import { assertPeriodOpen, PeriodClosed } from "../../documents/index.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { notFound } from "../../../platform/errors.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { refundReversed } from "../events.ts";
import { lockPayment, noteMovement } from "../find-payment.ts";
import { Refund } from "../model/refund.ts";

/** Takes a refund back: the money did not go out, and is the customer's credit again. Taken back twice it stays so. */
export const reverseRefund = useCase({
  name: "receivables.reverseRefund",
  permission: "payment:record",
  subject: "payment",
  input: reverseRefundInput,
  problems: [PeriodClosed],
  async run(scope, { refundId, reason }) {
    const { paymentId } = await findRefund(scope, refundId);
    await lockPayment(scope, paymentId);
    const refund = await findRefund(scope, refundId);
    if (refund.reversedAt) return { paymentId };
    await assertPeriodOpen(scope, refund.paidOn);
    refund.reverse({ at: scope.now, by: membershipOf(scope.actor), reason });
    await noteMovement(scope, paymentId);
    scope.announce(refundReversed({ paymentId, refundId, reason }));
    return { paymentId };
  },
});

async function findRefund(scope: Scope, id: string): Promise<Refund> {
  const refund = await scope.em.findOne(Refund, { companyId: scope.companyId, id }, { refresh: true });
  if (!refund) throw notFound("Refund");
  return refund;
}
