import { reversePaymentInput } from "@softmanager/inputs";
import { assertPeriodOpen, PeriodClosed, settleBalance } from "../../documents/index.ts";
import { VersionConflict } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { liveAllocations } from "../allocate.ts";
import { paymentReversed } from "../events.ts";
import { lockPayment } from "../find-payment.ts";
import { opposite } from "../opposite.ts";
import { PaymentReversed } from "../problems.ts";

/** Takes a payment back, with all its parts: the documents owe again what it paid. The entry stays, with the reason. */
export const reversePayment = useCase({
  name: "receivables.reversePayment",
  permission: "payment:record",
  subject: "payment",
  input: reversePaymentInput,
  problems: [PaymentReversed, PeriodClosed],
  async run(scope, { paymentId, expectedVersion, reason }) {
    const payment = await lockPayment(scope, paymentId);
    payment.assertLive();
    if (payment.version !== expectedVersion) throw new VersionConflict(expectedVersion, payment.version);
    await assertPeriodOpen(scope, payment.receivedOn);
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
