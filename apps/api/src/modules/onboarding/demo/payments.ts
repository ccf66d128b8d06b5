import { addDays, addMonths, dayOfMonth } from "@softmanager/domain";
import type { Chance } from "./chance.ts";
import type { Deed } from "./deed.ts";
import { dayOf, minutesAfter, momentOf, workdayAfter } from "./moments.ts";
import { pay, type Paying } from "./pay.ts";
import type { Sale } from "./sale.ts";

/** Whoever stopped paying did so this many days ago. */
const stoppedDaysAgo = 140;
/** Day of the following month on which others pay what they bought in one. */
const monthlyDay = 8;

export interface Circumstances {
  chance: Chance;
  /** ISO date. */
  today: string;
}

/** What comes in for the sales, each customer in its own way. What would come in later is still open today. */
export function paymentsFor(sales: readonly Sale[], circumstances: Circumstances): Deed[] {
  const [monthly, others] = [sales.filter(isMonthly), sales.filter((sale) => !isMonthly(sale))];
  return [...others.flatMap((sale) => paymentsOf(sale, circumstances)), ...monthlyPayments(monthly)];
}

function isMonthly({ pays }: Sale): boolean {
  return pays === "MONTHLY";
}

function paymentsOf(sale: Sale, { chance, today }: Circumstances): Deed[] {
  const { pays, dueInDays, at } = sale;
  const due = addDays(dayOf(at), dueInDays);
  const inOffice = (day: string) => momentOf(day, chance.between(10, 16), chance.between(0, 59));
  const lateBy = (least: number, most: number) => inOffice(workdayAfter(due, chance.between(least, most)));
  switch (pays) {
    case "TILL":
      return [paid(sale, minutesAfter(at, 30), { method: chance.pick(["CARD", "CARD", "CASH"]) })];
    case "LATE":
      return [paid(sale, lateBy(3, 38))];
    case "HALVES":
      return [paid(sale, lateBy(-3, 0), { percent: 50 }), paid(sale, lateBy(18, 55))];
    case "NEVER":
      return due < addDays(today, -stoppedDaysAgo) ? [paid(sale, lateBy(8, 20))] : [];
    default:
      return [paid(sale, lateBy(-Math.min(8, dueInDays - 1), 0))];
  }
}

function paid(sale: Sale, at: Date, how: Pick<Paying, "method" | "percent"> = {}): Deed {
  const { customer } = sale;
  // The document's id is known only once the sale has happened.
  return { at, happen: (books, stock) => pay(books, stock, { at, customer, documentIds: [sale.documentId], ...how }) };
}

function monthlyPayments(sales: readonly Sale[]): Deed[] {
  const byMonth = Map.groupBy(sales, ({ customer, at }) => `${customer} ${dayOf(at).slice(0, 7)}`);
  return [...byMonth.values()].flatMap((together) => {
    const [first] = together;
    if (!first) return [];
    const day = workdayAfter(dayOfMonth(addMonths(dayOf(first.at), 1), monthlyDay), 0);
    const at = momentOf(day, 11, 20);
    const { customer } = first;
    const documentIds = () => together.map(({ documentId }) => documentId);
    return [
      { at, happen: (books, stock) => pay(books, stock, { at, customer, documentIds: documentIds() }) } satisfies Deed,
    ];
  });
}
