import { LockMode } from "@mikro-orm/core";
import { notFound } from "../../platform/errors.ts";
import type { Scope } from "../../platform/scope.ts";
import { Payment } from "./model/payment.ts";
import { indexPayment } from "./search-entry.ts";

/** The company's payment, locked so that its parts move one act at a time; or not found. */
export async function lockPayment(scope: Scope, paymentId: string): Promise<Payment> {
  const own = { companyId: scope.companyId, id: paymentId };
  const payment = await scope.em.findOne(Payment, own, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!payment) throw notFound("Payment");
  return payment;
}

/** Raises the version of a payment whose parts moved, so that nobody reverses what they have not seen; it is found by them. */
export async function noteMovement(scope: Scope, paymentId: string): Promise<void> {
  await scope.db
    .updateTable("payment")
    .set((from) => ({ version: from("version", "+", 1) }))
    .where("companyId", "=", scope.companyId)
    .where("id", "=", paymentId)
    .execute();
  await indexPayment(scope, paymentId);
}
