import { defineEntity, p } from "@mikro-orm/core";
import { paymentMethods } from "@softmanager/inputs";

const RefundSchema = defineEntity({
  name: "Refund",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    /** In the payment's currency. */
    amount: p.text(),
    paidOn: p.text(),
    method: p.enum(paymentMethods),
    reference: p.text().nullable(),
    recordedAt: p.datetime(),
    recordedBy: p.uuid().nullable(),
    reversedAt: p.datetime().nullable(),
    reversedBy: p.uuid().nullable(),
    reverseReason: p.text().nullable(),
  },
});

/** Money paid back out of what a payment left over; taken back by a stamp, never changed. */
export class Refund extends RefundSchema.class {
  reverse({ at, by, reason }: { at: Date; by: string | null; reason: string }): void {
    this.reversedAt = at;
    this.reversedBy = by;
    this.reverseReason = reason;
  }
}
RefundSchema.setClass(Refund);
