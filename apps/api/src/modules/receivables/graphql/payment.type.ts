import { DocumentKindEnum } from "../../documents/index.ts";
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from "type-graphql";
import { tabCountOf } from "../../../platform/graphql/tab-count.ts";
import { PaymentMethodEnum, PaymentTabEnum } from "./enums.ts";

const text = (description: string) => Field(() => String, { description });
const optional = (description: string) => Field(() => String, { nullable: true, description });
const instant = (description: string) => Field(() => GraphQLISODateTime, { nullable: true, description });

@ObjectType({ description: "Who paid, as the customer's card reads now.", simpleResolvers: true })
export class PaymentCustomer {
  @Field(() => ID, { description: "Key of the customer." }) id!: string;
  @text("Name.") name!: string;
}

@ObjectType({ description: "The document that a part of a payment is set against.", simpleResolvers: true })
export class PaidDocument {
  @Field(() => ID, { description: "Key of the document." }) id!: string;
  @Field(() => DocumentKindEnum, { description: "What it is." }) kind!: string;
  @optional("Series and number.") number!: string | null;
}

@ObjectType({ description: "The part of a payment set against one document.", simpleResolvers: true })
export class Allocation {
  @Field(() => ID, { description: "Key of the allocation, for `unallocatePayment`." }) id!: string;
  @text("Amount in the payment's currency, a decimal string; negative against a credit note.") amount!: string;
  @Field(() => PaidDocument, { description: "What it pays." }) document!: PaidDocument;
  @instant("When it was set against the document.") allocatedAt!: Date;
  @instant("When it was taken back; absent while it counts.") reversedAt!: Date | null;
}

@ObjectType({ description: "Money paid back out of what a payment left over.", simpleResolvers: true })
export class Refund {
  @Field(() => ID, { description: "Key of the refund, for `reverseRefund`." }) id!: string;
  @text("Amount in the payment's currency, a decimal string.") amount!: string;
  @text("The day it was paid, ISO date.") paidOn!: string;
  @Field(() => PaymentMethodEnum, { description: "How it went out." }) method!: string;
  @optional("The bank's or cashier's reference.") reference!: string | null;
  @instant("When it was recorded.") recordedAt!: Date;
  @optional("Who recorded it; absent for the service itself.") recordedBy!: string | null;
  @instant("When it was taken back; absent while it counts.") reversedAt!: Date | null;
  @optional("Who took it back.") reversedBy!: string | null;
  @optional("Why it was taken back.") reverseReason!: string | null;
}

@ObjectType({
  description: "Money received. It never changes; a mistake is reversed and recorded again.",
  simpleResolvers: true,
})
export class Payment {
  @Field(() => ID, { description: "Key of the payment." }) id!: string;
  @Field(() => Int, { description: "Version, to be sent back as `expectedVersion`." }) version!: number;
  @Field(() => PaymentCustomer, { nullable: true, description: "Who paid, if known." })
  customer!: PaymentCustomer | null;
  @text("Currency, ISO 4217.") currency!: string;
  @text("Amount received, a decimal string.") amount!: string;
  @text("What is set against no document: the customer's credit; 0 once reversed.") unallocated!: string;
  @text("The day it was received, ISO date.") receivedOn!: string;
  @Field(() => PaymentMethodEnum, { description: "How it came in." }) method!: string;
  @optional("The bank's or cashier's reference.") reference!: string | null;
  @optional("A note for colleagues.") note!: string | null;
  @Field(() => [Allocation], { description: "Its parts, oldest first; those taken back stay, with the moment." })
  allocations!: Allocation[];
  @Field(() => [Refund], { description: "What was paid back of it, oldest first; those taken back stay." })
  refunds!: Refund[];
  @instant("When it was recorded.") recordedAt!: Date;
  @optional("Who recorded it; absent for the service itself.") recordedBy!: string | null;
  @instant("When it was reversed; absent while it counts.") reversedAt!: Date | null;
  @optional("Who reversed it.") reversedBy!: string | null;
  @optional("Why it was reversed.") reverseReason!: string | null;
}

@ObjectType({ description: "What a document was paid with: one part of one payment.", simpleResolvers: true })
export class DocumentPayment {
  @Field(() => ID, { description: "Key of the allocation, for `unallocatePayment`." }) allocationId!: string;
  @Field(() => ID, { description: "Key of the payment." }) paymentId!: string;
  @text("The part set against this document, a decimal string in its currency.") amount!: string;
  @text("The whole payment, a decimal string in the same currency.") paymentAmount!: string;
  @text("The day it was received, ISO date.") receivedOn!: string;
  @Field(() => PaymentMethodEnum, { description: "How it came in." }) method!: string;
  @optional("The bank's or cashier's reference.") reference!: string | null;
}

@ObjectType({ description: "How a customer stands in one currency; decimal strings.", simpleResolvers: true })
export class CustomerBalance {
  @text("Currency, ISO 4217.") currency!: string;
  @text("Left to pay on issued documents.") open!: string;
  @text("The part of it whose due date has passed.") overdue!: string;
  @text("What the company owes the customer: payments set against nothing, and credit notes not settled.")
  credit!: string;
}

export const PaymentTabCount = tabCountOf("Payment", "payments", PaymentTabEnum);
