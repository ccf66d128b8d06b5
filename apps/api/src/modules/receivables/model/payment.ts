import { defineEntity, p } from "@mikro-orm/core";
import { paymentMethods } from "@softmanager/inputs";
import { PaymentReversed } from "../problems.ts";

const PaymentSchema = defineEntity({
  name: "Payment",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    customerId: p.uuid().nullable(),
    currency: p.text(),
    amount: p.text(),
    receivedOn: p.text(),
    method: p.enum(paymentMethods),
    reference: p.text().nullable(),
    note: p.text().nullable(),
    recordedAt: p.datetime(),
    /** Membership of whoever recorded it; null for the service itself. */
    recordedBy: p.uuid().nullable(),
    reversedAt: p.datetime().nullable(),
    reversedBy: p.uuid().nullable(),
    reverseReason: p.text().nullable(),
    version: p.integer().version(),
  },
});

/** Money received on a day. It never changes; a mistake is reversed and recorded again. */
export class Payment extends PaymentSchema.class {
  assertLive(): void {
    if (this.reversedAt) throw new PaymentReversed(this.reversedAt.toISOString());
  }

  reverse({ at, by, reason }: { at: Date; by: string | null; reason: string }): void {
    this.assertLive();
    this.reversedAt = at;
    this.reversedBy = by;
    this.reverseReason = reason;
  }
}
PaymentSchema.setClass(Payment);
