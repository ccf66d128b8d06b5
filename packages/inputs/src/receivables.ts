import { z } from "zod";
import { localDate, optionalLocalDate } from "./fields/date.ts";
import { decimalString } from "./fields/decimal.ts";
import { expectedVersion, id, idempotencyKey } from "./fields/identity.ts";
import { currency } from "./fields/money.ts";
import { refuse } from "./fields/refuse.ts";
import { optionalText, text } from "./fields/text.ts";

/** How money came in; OTHER covers cheques, vouchers and set-offs. */
export const paymentMethods = ["BANK", "CASH", "CARD", "OTHER"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

/** As many documents as one payment may be set against at once. */
export const maxAllocations = 500;

const amountReceived = decimalString({ places: 2 });
const amountAllocated = decimalString({ places: 2, negative: true }).superRefine((value, context) => {
  if (isNothing(value)) refuse(context, "TOO_SMALL", { limit: "0.01" });
});

/** The part of a payment set against one document; negative against a credit note, which adds to what can be set against others. */
const allocation = z.object({ documentId: id, amount: amountAllocated });
const allocations = z.array(allocation).max(maxAllocations);

export const recordPaymentInput = z
  .object({
    customerId: id.nullish(),
    currency,
    amount: amountReceived,
    receivedOn: localDate,
    method: z.enum(paymentMethods),
    reference: optionalText({ max: 140 }),
    note: optionalText({ max: 1000, multiline: true }),
    /** Absent: the customer's oldest due first; empty: nothing, all of it stays as credit. */
    allocations: allocations.nullish(),
    idempotencyKey,
  })
  .superRefine(({ amount, allocations: chosen }, context) => {
    const isSetOff = Boolean(chosen && chosen.length > 0);
    if (isNothing(amount) && !isSetOff) refuse(context, "TOO_SMALL", { limit: "0.01" }, ["amount"]);
  });

export const allocatePaymentInput = z.object({
  paymentId: id,
  /** Absent: the customer's oldest due first. */
  allocations: allocations.min(1).nullish(),
  idempotencyKey,
});

export const unallocatePaymentInput = z.object({ allocationId: id });

export const reversePaymentInput = z.object({ paymentId: id, expectedVersion, reason: text({ max: 300 }) });

export const refundCreditInput = z
  .object({
    paymentId: id,
    amount: amountReceived,
    paidOn: localDate,
    method: z.enum(paymentMethods),
    reference: optionalText({ max: 140 }),
    idempotencyKey,
  })
  .superRefine(({ amount }, context) => {
    if (isNothing(amount)) refuse(context, "TOO_SMALL", { limit: "0.01" }, ["amount"]);
  });

export const reverseRefundInput = z.object({ refundId: id, reason: text({ max: 300 }) });

export const paymentFilterInput = z.object({
  customerId: id.nullish(),
  documentId: id.nullish(),
  currency: currency.nullish(),
  methods: z.array(z.enum(paymentMethods)).max(paymentMethods.length).nullish(),
  receivedFrom: optionalLocalDate,
  receivedTo: optionalLocalDate,
  hasCredit: z.boolean().nullish(),
  isReversed: z.boolean().nullish(),
  search: optionalText({ max: 100 }),
});

function isNothing(amount: string): boolean {
  return /^-?[0.]+$/.test(amount);
}
