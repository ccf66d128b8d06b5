import { Field, ID, InputType } from "type-graphql";
import { expectedVersion, idempotencyKey } from "../../../platform/graphql/input-fields.ts";
import { PaymentMethodEnum } from "./enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const payment = Field(() => ID, { description: "Key of the payment." });

@InputType({ description: "A part of a payment, and the document it pays." })
export class AllocationInput {
  @Field(() => ID, { description: "Key of the document." }) documentId!: string;
  @text("Amount in the payment's currency, a decimal string; negative against a credit note.") amount!: string;
}

const parts = (description: string) => Field(() => [AllocationInput], { nullable: true, description });

@InputType({ description: "Books money that came in." })
export class RecordPaymentInput {
  @Field(() => ID, { nullable: true, description: "Who paid; absent takes the customer of the documents paid." })
  customerId?: string | null;
  @text("Currency, ISO 4217.") currency!: string;
  @text("Amount received, a decimal string; 0 sets credit notes off against invoices.") amount!: string;
  @text("The day it was received, ISO date; not in the future.") receivedOn!: string;
  @Field(() => PaymentMethodEnum, { description: "How it came in." }) method!: string;
  @optional("The bank's or cashier's reference.") reference?: string | null;
  @optional("A note for colleagues.") note?: string | null;
  @parts("What it pays; absent pays the customer's oldest due first, an empty list leaves all of it as credit.")
  allocations?: AllocationInput[] | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Sets what is left of a payment against documents." })
export class AllocatePaymentInput {
  @payment paymentId!: string;
  @parts("What it pays; absent pays the customer's oldest due first.") allocations?: AllocationInput[] | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Takes one part of a payment back from its document." })
export class UnallocatePaymentInput {
  @Field(() => ID, { description: "Key of the allocation." }) allocationId!: string;
}

@InputType({ description: "Takes a payment back, with all its parts." })
export class ReversePaymentInput {
  @payment paymentId!: string;
  @expectedVersion expectedVersion!: number;
  @text("Why, for the record.") reason!: string;
}

@InputType({ description: "Pays back what is left of a payment, or a part of it." })
export class RefundCreditInput {
  @payment paymentId!: string;
  @text("Amount in the payment's currency, a decimal string.") amount!: string;
  @text("The day it was paid, ISO date; not before the payment and not in the future.") paidOn!: string;
  @Field(() => PaymentMethodEnum, { description: "How it went out." }) method!: string;
  @optional("The bank's or cashier's reference.") reference?: string | null;
  @idempotencyKey idempotencyKey?: string | null;
}

@InputType({ description: "Takes a refund back: the money did not go out, and is credit again." })
export class ReverseRefundInput {
  @Field(() => ID, { description: "Key of the refund." }) refundId!: string;
  @text("Why, for the record.") reason!: string;
}

@InputType({ description: "Which payments to list; every part narrows." })
export class PaymentFilter {
  @Field(() => ID, { nullable: true, description: "Of this customer." }) customerId?: string | null;
  @Field(() => ID, { nullable: true, description: "With a part set against this document." }) documentId?:
    | string
    | null;
  @optional("In this currency.") currency?: string | null;
  @Field(() => [PaymentMethodEnum], { nullable: true, description: "That came in one of these ways." })
  methods?: string[] | null;
  @optional("Received on this day or later, ISO.") receivedFrom?: string | null;
  @optional("Received on this day or earlier, ISO.") receivedTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: "Whether something of it is set against no document." })
  hasCredit?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: "Whether it was reversed." }) isReversed?: boolean | null;
  @optional("Words of who paid, references, amounts and numbers of what was paid; all must occur.")
  search?: string | null;
}
