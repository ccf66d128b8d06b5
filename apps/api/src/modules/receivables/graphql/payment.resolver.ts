import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";
import { connectionOf, orderByOf, PageArgs, type OrderBy } from "../../../platform/graphql/connection.ts";
import type { GraphQLContext } from "../../../platform/graphql/context.ts";
import { Performs, Requires } from "../../../platform/graphql/requirement.ts";
import type { TabCount } from "../../../platform/pagination.ts";
import { act, resultOf } from "../../../platform/graphql/result.ts";
import { allocatePayment } from "../use-cases/allocate-payment.ts";
import { recordPayment } from "../use-cases/record-payment.ts";
import { refundCredit } from "../use-cases/refund-credit.ts";
import { reversePayment } from "../use-cases/reverse-payment.ts";
import { reverseRefund } from "../use-cases/reverse-refund.ts";
import { unallocatePayment } from "../use-cases/unallocate-payment.ts";
import * as inputs from "./acts.input.ts";
import { CustomerBalance, Payment, PaymentTabCount } from "./payment.type.ts";
import { balancesOf, paymentById, paymentPage, paymentsPerTab } from "./read.ts";
import "./problems.ts";

const RecordPaymentResult = resultOf("RecordPaymentResult", Payment, recordPayment);
const AllocatePaymentResult = resultOf("AllocatePaymentResult", Payment, allocatePayment);
const UnallocatePaymentResult = resultOf("UnallocatePaymentResult", Payment, unallocatePayment);
const RefundCreditResult = resultOf("RefundCreditResult", Payment, refundCredit);
const ReverseRefundResult = resultOf("ReverseRefundResult", Payment, reverseRefund);
const ReversePaymentResult = resultOf("ReversePaymentResult", Payment, reversePayment);

const PaymentConnection = connectionOf("Payment", Payment);
const PaymentOrderBy = orderByOf("Payment", { RECEIVED: "By the day it was received." });

@Resolver()
export class PaymentResolver {
  @Query(() => Payment, { description: "One payment." })
  @Requires("payment:read")
  payment(@Arg("id", () => ID, { description: "Key of the payment." }) id: string, @Ctx() context: GraphQLContext) {
    return paymentById(context, id);
  }

  @Query(() => PaymentConnection, { description: "The company's payments, newest first." })
  @Requires("payment:read")
  payments(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("filter", () => inputs.PaymentFilter, { nullable: true, description: "Which payments." }) filter: unknown,
    @Arg("orderBy", () => PaymentOrderBy, { nullable: true, description: "In which order." })
    order: OrderBy<"RECEIVED"> | null,
    @Ctx() context: GraphQLContext,
  ) {
    return paymentPage(context, { page, filter, order });
  }

  @Query(() => [PaymentTabCount], { description: "How many payments each quick tab shows, under the same filter." })
  @Requires("payment:read")
  paymentCounts(
    @Arg("filter", () => inputs.PaymentFilter, { nullable: true, description: "Which payments, as in `payments`." })
    filter: unknown,
    @Ctx() context: GraphQLContext,
  ): Promise<TabCount<string>[]> {
    return paymentsPerTab(context, filter);
  }

  @Query(() => [CustomerBalance], { description: "How a customer stands, per currency; nothing owed is no entry." })
  @Requires("payment:read")
  customerBalance(
    @Arg("customerId", () => ID, { description: "Key of the customer." }) customerId: string,
    @Ctx() context: GraphQLContext,
  ) {
    return balancesOf(context, customerId);
  }

  @Mutation(() => RecordPaymentResult, {
    description: "Books money that came in: on the documents chosen or the oldest due; the rest stays as credit.",
  })
  @Performs(recordPayment)
  recordPayment(
    @Arg("input", () => inputs.RecordPaymentInput) input: inputs.RecordPaymentInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, recordPayment, input, shown(context));
  }

  @Mutation(() => AllocatePaymentResult, { description: "Sets what is left of a payment against documents." })
  @Performs(allocatePayment)
  allocatePayment(
    @Arg("input", () => inputs.AllocatePaymentInput) input: inputs.AllocatePaymentInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, allocatePayment, input, shown(context));
  }

  @Mutation(() => UnallocatePaymentResult, {
    description:
      "Takes one part of a payment back from its document; the others stay. `allocatePayment` with the same document and amount undoes it.",
  })
  @Performs(unallocatePayment)
  unallocatePayment(
    @Arg("input", () => inputs.UnallocatePaymentInput) input: inputs.UnallocatePaymentInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, unallocatePayment, input, shown(context));
  }

  @Mutation(() => RefundCreditResult, { description: "Books money paid back to the customer out of what is left." })
  @Performs(refundCredit)
  refundCredit(
    @Arg("input", () => inputs.RefundCreditInput) input: inputs.RefundCreditInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, refundCredit, input, shown(context));
  }

  @Mutation(() => ReverseRefundResult, { description: "Takes a refund back; the entry stays, with the reason." })
  @Performs(reverseRefund)
  reverseRefund(
    @Arg("input", () => inputs.ReverseRefundInput) input: inputs.ReverseRefundInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, reverseRefund, input, shown(context));
  }

  @Mutation(() => ReversePaymentResult, { description: "Takes a payment back, with all its parts; the entry stays." })
  @Performs(reversePayment)
  reversePayment(
    @Arg("input", () => inputs.ReversePaymentInput) input: inputs.ReversePaymentInput,
    @Ctx() context: GraphQLContext,
  ) {
    return act(context, reversePayment, input, shown(context));
  }
}

/** Every act on a payment answers with the payment as it is now. */
function shown(context: GraphQLContext) {
  return {
    success: "Payment",
    present: ({ paymentId }: { paymentId: string }) => paymentById(context, paymentId),
  };
}
