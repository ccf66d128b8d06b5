import { addDays, daysBetween, onWorkingDay } from "@softmanager/domain";
import { basketOf } from "./baskets.ts";
import type { Chance } from "./chance.ts";
import { registeredCustomers, type RegisteredCustomer } from "./customers.ts";
import { momentOf } from "./moments.ts";
import { otherCustomers, type OtherCustomer } from "./other-customers.ts";
import type { Sale } from "./sale.ts";

/** How busy the months are, January first: gifts before Christmas, in March and at Easter, a quiet summer. */
const season = [0.45, 0.6, 0.95, 0.9, 0.7, 0.65, 0.5, 0.5, 0.75, 0.85, 0.95, 1];

export interface Span {
  /** ISO dates, both included. */
  from: string;
  to: string;
}

/** Every order that comes in during the span, oldest first. */
export function ordersIn(span: Span, chance: Chance): Sale[] {
  const customers = [...registeredCustomers, ...otherCustomers];
  const usual = customers.flatMap((customer) => ordersOf(customer, span, chance));
  const latest = latelyBefore.flatMap(({ name, daysAgo }) => {
    const customer = customers.find((each) => each.name === name);
    const day = onWorkingDay(addDays(span.to, -daysAgo));
    return customer && day <= span.to ? [orderOn(day, customer, chance)] : [];
  });
  return [...usual, ...latest].sort((a, b) => Number(a.at) - Number(b.at));
}

/** Whatever the calendar says, the last two weeks are not empty: somebody has just been at work here. */
const latelyBefore = [
  { name: "Crama Dealul Viilor S.A.", daysAgo: 13 },
  { name: "Farmacia Sfânta Ana S.R.L.", daysAgo: 12 },
  { name: "Feinkost Weißenberger GmbH", daysAgo: 10 },
  { name: "Cabinet Contabil Balanța S.R.L.", daysAgo: 8 },
  { name: "Școala Gimnazială Model", daysAgo: 6 },
  { name: "Carmangeria La Moți S.R.L.", daysAgo: 4 },
  { name: "Szőcs-Kovács Éva", daysAgo: 3 },
  { name: "Pensiunea Poiana Mărului S.R.L.", daysAgo: 2 },
];

function ordersOf(customer: RegisteredCustomer | OtherCustomer, span: Span, chance: Chance): Sale[] {
  const count = Math.round((customer.orders * daysBetween(span.from, span.to)) / 365);
  return partsOf(span, count).flatMap((part) => {
    const day = orderDay(customer.months.length > 0 ? span : part, { months: customer.months, chance });
    if (!day) return [];
    return [orderOn(day, customer, chance)];
  });
}

function orderOn(day: string, customer: RegisteredCustomer | OtherCustomer, chance: Chance): Sale {
  const { name, basket, pays, dueInDays } = customer;
  const email = "email" in customer ? customer.email : customer.contact.email;
  const at = momentOf(day, chance.between(9, 16), chance.between(0, 59));
  return { customer: name, at, basket, ordered: basketOf(basket, chance), pays, dueInDays, email, documentId: "" };
}

/** A customer who orders twelve times a year does not do so twelve times in one week. */
function partsOf({ from, to }: Span, count: number): Span[] {
  const length = Math.floor(daysBetween(from, to) / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    from: addDays(from, index * length),
    to: addDays(from, (index + 1) * length - 1),
  }));
}

const tries = 200;

function orderDay(span: Span, { months, chance }: { months: readonly number[]; chance: Chance }): string | null {
  for (let left = tries; left > 0; left -= 1) {
    const day = onWorkingDay(addDays(span.from, chance.between(0, daysBetween(span.from, span.to))));
    const month = Number(day.slice(5, 7));
    const suits = months.length === 0 || months.includes(month);
    if (suits && day <= span.to && chance.happens(season[month - 1] ?? 1)) return day;
  }
  return null;
}
