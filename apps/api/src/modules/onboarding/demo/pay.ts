import { decimal, sum } from "@softmanager/domain";
import type { PaymentMethod } from "@softmanager/inputs";
import { recordPayment } from "../../receivables/index.ts";
import type { Books } from "./books.ts";
import { idOf, type Stock } from "./deed.ts";
import { dayOf } from "./moments.ts";

export interface Paying {
  at: Date;
  customer: string;
  documentIds: readonly string[];
  method?: PaymentMethod;
  /** Of what is owed, whole percent; all of it when left out. */
  percent?: number;
  /** Paid on top by mistake, in the currency of the documents. */
  tooMuch?: string;
}

/** Books what came in, set against the documents it was meant for. */
export async function pay(books: Books, stock: Stock, paying: Paying): Promise<void> {
  const { at, customer, documentIds, method = "BANK", percent = 100, tooMuch = "0" } = paying;
  const open = await openOf(books, documentIds);
  const [first] = open;
  if (!first) return;
  const share = decimal(String(percent)).dividedBy(decimal("100"), 2);
  const allocations = open.map(({ documentId, balance }) => ({
    documentId,
    amount: decimal(balance).times(share).round(2).toFixed(2),
  }));
  const amount = sum(allocations.map((part) => decimal(part.amount))).plus(decimal(tooMuch));
  await books.act(at, recordPayment, {
    customerId: idOf(stock.customers, customer),
    currency: first.currency,
    amount: amount.toFixed(2),
    receivedOn: dayOf(at),
    method,
    reference: method === "BANK" ? `OP ${numberOf(at)}` : null,
    allocations,
  });
}

async function openOf(books: Books, documentIds: readonly string[]) {
  const rows = await books.read((db) =>
    db
      .selectFrom("documentBalance")
      .innerJoin("document", (join) =>
        join
          .onRef("document.companyId", "=", "documentBalance.companyId")
          .onRef("document.id", "=", "documentBalance.documentId"),
      )
      .where("documentBalance.companyId", "=", books.companyId)
      .where("documentBalance.documentId", "in", [...documentIds])
      .orderBy("document.number")
      .select(["documentBalance.documentId", "documentBalance.balance", "documentBalance.currency"])
      .execute(),
  );
  return rows.flatMap(({ balance, ...row }) =>
    decimal(balance ?? "0").isPositive() ? [{ ...row, balance: balance ?? "0" }] : [],
  );
}

/** Banks number payment orders; this one looks like theirs. */
function numberOf(at: Date): string {
  return String(1000 + (Math.floor(at.getTime() / 60_000) % 9000));
}
