import { addDays, onWorkingDay } from "@softmanager/domain";
import { basketOf } from "./baskets.ts";
import type { BasketName } from "./customers.ts";
import type { Deed } from "./deed.ts";
import { minutesAfter, momentOf } from "./moments.ts";
import type { Circumstances } from "./payments.ts";
import type { Sale } from "./sale.ts";
import { sell, write } from "./sell.ts";

/** Proformas: some became invoices later, the last ones wait for an answer. */
export function proformasFor(sales: readonly Sale[], { chance, today }: Circumstances): Deed[] {
  const events = sales.filter(({ basket }) => basket === "EVENT" || basket === "GIFTS");
  const asked = events.filter((_, index) => index % 6 === 1);
  const waiting = [
    { customer: "Arhitectură și Peisaj S.R.L.", basket: "EVENT" as const, daysAgo: 9 },
    { customer: "Transport Rapid Carpați S.R.L.", basket: "GIFTS" as const, daysAgo: 4 },
    { customer: "Győri Kamra Kft.", basket: "ABROAD" as const, daysAgo: 2 },
  ];
  return [
    ...asked.map(({ at, customer, ordered }) => proforma(minutesAfter(at, -7 * 24 * 60), { customer, ordered })),
    ...waiting.map(({ customer, basket, daysAgo }) =>
      proforma(momentOf(onWorkingDay(addDays(today, -daysAgo)), 11, 5), {
        customer,
        ordered: basketOf(basket, chance),
      }),
    ),
  ];
}

function proforma(at: Date, { customer, ordered }: Pick<Sale, "customer" | "ordered">): Deed {
  return { at, happen: (books, stock) => sell(books, stock, { at, kind: "PROFORMA", customer, ordered }) };
}

/** What lies on the desk, not issued yet. */
export function openDrafts(now: Date, { chance }: Pick<Circumstances, "chance">): Deed[] {
  const drafts: { customer: string; basket: BasketName; hoursAgo: number }[] = [
    { customer: "Farmacia Sfânta Ana S.R.L.", basket: "SHOP", hoursAgo: 27 },
    { customer: "Feinkost Weißenberger GmbH", basket: "ABROAD", hoursAgo: 6 },
    { customer: "Șantier Nord Construct S.R.L.", basket: "GIFTS", hoursAgo: 1 },
  ];
  return drafts.map(({ customer, basket, hoursAgo }) => {
    const at = minutesAfter(now, -60 * hoursAgo);
    const ordered = basketOf(basket, chance);
    return { at, happen: (books, stock) => write(books, stock, { at, kind: "INVOICE", customer, ordered }) };
  });
}
