import { addDays } from "@softmanager/domain";
import type { Services } from "../../../platform/services.ts";
import { Chance } from "./chance.ts";
import type { Deed } from "./deed.ts";
import { fatesOf } from "./fates.ts";
import { meetingDeeds } from "./meet.ts";
import { dayOf, momentOf } from "./moments.ts";
import { openDrafts, proformasFor } from "./offers.ts";
import { ordersIn } from "./order-book.ts";
import { setUpDeeds } from "./set-up.ts";

export interface Story {
  /** When the company is founded. */
  begin: Date;
  /** Everything that happens from then until now, in order. */
  deeds: Deed[];
}

const seed = 184;

/** The demo company's days until now; whoever is told them on the same day is told the same. */
export function storyOf(days: number, services: Services): Story {
  const now = services.clock.now();
  const today = dayOf(now);
  const firstDay = addDays(today, -days);
  const begin = momentOf(firstDay, 9, 10);
  const chance = new Chance(seed);
  const sales = ordersIn({ from: addDays(firstDay, 7), to: today }, chance);
  const circumstances = { chance, today };
  const deeds = [
    ...setUpDeeds(begin, services),
    ...meetingDeeds(momentOf(firstDay, 12), services),
    ...proformasFor(sales, circumstances),
    ...fatesOf(sales, circumstances),
    ...openDrafts(now, circumstances),
  ];
  return { begin, deeds: deeds.filter(({ at }) => at <= now).sort((a, b) => Number(a.at) - Number(b.at)) };
}
