import type { PaymentPartsFragment } from "../operations.generated.ts";

export type PaymentRow = PaymentPartsFragment;
export type PaymentAllocation = PaymentPartsFragment["allocations"][number];

/** The parts that still count, oldest first. */
export function liveAllocations({ allocations }: Pick<PaymentRow, "allocations">): PaymentAllocation[] {
  return allocations.filter(({ reversedAt }) => reversedAt === null);
}

/** Whether something of it is set against no document; amounts are decimal strings. */
export function hasCredit({ unallocated }: Pick<PaymentRow, "unallocated">): boolean {
  return /[1-9]/.test(unallocated);
}
