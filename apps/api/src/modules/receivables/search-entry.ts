import { formatAmount } from "@softmanager/domain";
import { sql } from "kysely";
import { indexForSearch } from "../../platform/search.ts";
import type { Scope } from "../../platform/scope.ts";

/**
 * Keeps a payment findable by who paid, its reference, its amount as people write it, and the numbers of what it pays; no
 * CNP, and no note.
 */
export async function indexPayment(scope: Scope, paymentId: string): Promise<void> {
  const { amount, currency, receivedOn, reference, customer, numbers } = await wordsOf(scope, paymentId);
  await indexForSearch(scope, {
    kind: "PAYMENT",
    id: paymentId,
    label: customer ?? reference ?? `${amount} ${currency}`,
    detail: `${amount} ${currency} · ${receivedOn}`,
    terms: [
      customer,
      reference,
      amount,
      formatAmount(amount, { language: "ro" }),
      amount.replace(".", ","),
      ...numbers.flatMap((number) => [number, number.replaceAll(" ", "")]),
    ],
  });
}

function wordsOf({ db, companyId }: Scope, paymentId: string) {
  return db
    .selectFrom("payment")
    .leftJoin("customer", (join) =>
      join.onRef("customer.companyId", "=", "payment.companyId").onRef("customer.id", "=", "payment.customerId"),
    )
    .where("payment.companyId", "=", companyId)
    .where("payment.id", "=", paymentId)
    .select(["payment.amount", "payment.currency", "payment.receivedOn", "payment.reference"])
    .select(["customer.name as customer", numbersPaid.as("numbers")])
    .executeTakeFirstOrThrow();
}

const numbersPaid = sql<string[]>`array(select d.number_text from allocation a
  join document d on d.company_id = a.company_id and d.id = a.document_id
  where a.company_id = payment.company_id and a.payment_id = payment.id and a.reversed_at is null
    and d.number_text is not null)`;
