import { defineEntity, p } from "@mikro-orm/core";

const AllocationSchema = defineEntity({
  name: "Allocation",
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    paymentId: p.uuid(),
    documentId: p.uuid(),
    /** In the payment's currency, which is the document's too; negative against a credit note. */
    amount: p.text(),
    allocatedAt: p.datetime(),
    allocatedBy: p.uuid().nullable(),
    reversedAt: p.datetime().nullable(),
    reversedBy: p.uuid().nullable(),
  },
});

/** The part of a payment set against one document; taken back alone, by a stamp. */
export class Allocation extends AllocationSchema.class {
  reverse({ at, by }: { at: Date; by: string | null }): void {
    this.reversedAt = at;
    this.reversedBy = by;
  }
}
AllocationSchema.setClass(Allocation);
