import { cancel, takeBack } from "./correct.ts";
import type { Deed } from "./deed.ts";
import { mail, visit } from "./deliver.ts";
import { dayOf, minutesAfter, momentOf, workdayAfter } from "./moments.ts";
import { pay } from "./pay.ts";
import { paymentsFor, type Circumstances } from "./payments.ts";
import type { Sale } from "./sale.ts";
import { sell } from "./sell.ts";

/**
 * The sales and what becomes of them. Most are invoiced and paid; here and there an invoice is cancelled, taken back in
 * whole or in part, or paid with a little too much.
 */
export function fatesOf(sales: readonly Sale[], circumstances: Circumstances): Deed[] {
  const ordinary = [...sales];
  const some = (basket: Sale["basket"], ...shares: number[]) =>
    shares.flatMap((share) => takeOne(ordinary, { basket, share }) ?? []);
  const cancelled = some("SHOP", 0.2, 0.75);
  const takenBack = [...some("GIFTS", 0.3), ...some("ABROAD", 0.6)];
  const returned = some("SHOP", 0.35, 0.85);
  const overpaid = [...some("SHOP", 0.55), ...some("OFFICE", 0.8)];
  return [
    ...sales.map(selling),
    ...cancelled.map(cancelling),
    ...takenBack.map((sale) => takingBack(sale, null)),
    ...returned.map((sale) => takingBack(sale, "3")),
    ...overpaid.map(overpaying),
    ...paymentsFor([...ordinary, ...returned], circumstances),
    ...attentionTo(ordinary),
  ];
}

/** Takes one sale of a kind out of the list: the one at so much of the way through the year. */
function takeOne(sales: Sale[], { basket, share }: { basket: Sale["basket"]; share: number }): Sale | undefined {
  const fitting = sales.filter((sale) => sale.basket === basket);
  const chosen = fitting[Math.floor(share * fitting.length)];
  if (chosen) sales.splice(sales.indexOf(chosen), 1);
  return chosen;
}

function selling(sale: Sale): Deed {
  const { at, customer, ordered, pays } = sale;
  const writing = { at, kind: "INVOICE" as const, customer, ordered };
  const means = pays === "TILL" ? { paymentMeansCode: "48" } : {};
  return {
    at,
    async happen(books, stock) {
      sale.documentId = await sell(books, stock, { ...writing, ...means });
    },
  };
}

function cancelling(sale: Sale): Deed {
  const at = minutesAfter(sale.at, 25);
  const reason = "Emisă din greșeală: clientul a renunțat la comandă.";
  return { at, happen: (books) => cancel(books, { at, documentId: sale.documentId, reason }) };
}

function takingBack(sale: Sale, quantity: string | null): Deed {
  const at = momentOf(workdayAfter(dayOf(sale.at), 1), 15, 40);
  return { at, happen: (books) => takeBack(books, { at, documentId: sale.documentId, quantity }) };
}

function overpaying(sale: Sale): Deed {
  const at = momentOf(workdayAfter(dayOf(sale.at), sale.dueInDays - 2), 10, 15);
  const { customer } = sale;
  return {
    at,
    happen: (books, stock) => pay(books, stock, { at, customer, documentIds: [sale.documentId], tooMuch: "50" }),
  };
}

const mailed = 8;
const everySoOften = 9;

/** The latest invoices go out by mail; now and then somebody opens the link of one. */
function attentionTo(sales: readonly Sale[]): Deed[] {
  const latest = sales.slice(-mailed);
  const visited = sales.filter((sale, index) => index % everySoOften === 0 || latest.indexOf(sale) % 2 === 0);
  return [
    ...latest.map((sale) => {
      const at = minutesAfter(sale.at, 12);
      const { email } = sale;
      return { at, happen: (books) => mail(books, { at, documentId: sale.documentId, email }) } satisfies Deed;
    }),
    ...visited.map((sale) => {
      const at = minutesAfter(sale.at, 95);
      return { at, happen: (books) => visit(books, { at, documentId: sale.documentId }) } satisfies Deed;
    }),
  ];
}
