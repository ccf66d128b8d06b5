import { decimal, sum } from "@softmanager/domain";
import { reversePaymentInput } from "@softmanager/inputs";
import { assertPeriodOpen, PeriodClosed, settleBalance } from "../../documents/index.ts";
import { VersionConflict } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { liveAllocations, liveRefunds } from "../allocate.ts";
import { paymentReversed } from "../events.ts";
import { lockPayment } from "../find-payment.ts";
import type { Payment } from "../model/payment.ts";
import { opposite } from "../opposite.ts";
import { PaymentRefunded, PaymentReversed } from "../problems.ts";

/** Takes a payment back, with all its parts: the documents owe again what it paid. The entry stays, with the reason. */
export const reversePayment = useCase({
  name: "receivables.reversePayment",
  permission: "payment:record",
  subject: "payment",
  input: reversePaymentInput,
  problems: [PaymentReversed, PaymentRefunded, PeriodClosed],
  async run(scope, { paymentId, expectedVersion, reason }) {
    const payment = await lockPayment(scope, paymentId);
    payment.assertLive();
    if (payment.version !== expectedVersion) throw new VersionConflict(expectedVersion, payment.version);
    await assertPeriodOpen(scope, payment.receivedOn);
    await assertNotRefunded(scope, payment);
    const stamp = { at: scope.now, by: membershipOf(scope.actor) };
    for (const allocation of await liveAllocations(scope, paymentId)) {
      await settleBalance(scope, { documentId: allocation.documentId, amount: opposite(allocation.amount) });
      allocation.reverse(stamp);
    }
    payment.reverse({ ...stamp, reason });
    scope.announce(paymentReversed({ paymentId, reason }));
    return { paymentId };
  },
});

/** Money that went back to the customer cannot be taken back with a stroke of the pen. */
async function assertNotRefunded(scope: Scope, { id, currency }: Payment): Promise<void> {
  const refunded = sum((await liveRefunds(scope, id)).map(({ amount }) => decimal(amount)));
  if (refunded.isPositive()) throw new PaymentRefunded(refunded.toFixed(2), currency);
}
