import { daysBetween, yearOf } from "@softmanager/domain";
import { databaseOf } from "../../platform/database.ts";
import { faultOf } from "../../platform/log.ts";
import type { Services } from "../../platform/services.ts";
import { newestPublishedDay, rateDayOf } from "./banking-day.ts";
import { ExchangeRateFeedDown, type DailyRates, type ExchangeRateFeed } from "./exchange-rate-feed.ts";
import { keepRates } from "./keep-rates.ts";

/** The feed's short list reaches ten banking days back, which is two weeks at least. */
const shortListDays = 13;
const retryAfterMs = 5 * 60 * 1000;

/** When what was last asked of a feed, in milliseconds; a silent one is not asked on every keystroke. */
const lastAsked = new WeakMap<ExchangeRateFeed, Map<string, number>>();

/**
 * Makes sure, as far as the feed answers, that the rates a document of `date` may take are in the books. Outside any
 * transaction. A silent feed is no fault: whoever needs the rate is told that it is stale or missing.
 */
export async function ensureRates(services: Services, date: string): Promise<void> {
  const newest = newestPublishedDay(services.clock.now());
  const wanted = [rateDayOf(date, "ISSUE_DAY"), rateDayOf(date, "PREVIOUS_BANKING_DAY")].map((day) =>
    day < newest ? day : newest,
  );
  for (const day of new Set(wanted)) {
    if (!(await isKnown(services, day))) await fetchAround(services, { day, newest });
  }
}

async function isKnown({ orm }: Services, day: string): Promise<boolean> {
  const found = await databaseOf(orm.em.fork())
    .selectFrom("exchangeRate")
    .where("date", "=", day)
    .where("currency", "=", "EUR")
    .select("date")
    .executeTakeFirst();
  return found !== undefined;
}

async function fetchAround(services: Services, { day, newest }: { day: string; newest: string }): Promise<void> {
  const { exchangeRateFeed: feed } = services.ports;
  const isRecent = daysBetween(day, newest) < shortListDays;
  const list = isRecent ? "latest" : `year ${yearOf(day)}`;
  if (wasAskedLately(services, list)) return;
  try {
    const days: DailyRates[] = isRecent ? await feed.latest() : await feed.ofYear(yearOf(day));
    await keepRates(services, days);
  } catch (error) {
    if (!(error instanceof ExchangeRateFeedDown)) throw error;
    services.log.warn({ fault: faultOf(error) }, "exchange rates");
  }
}

function wasAskedLately({ ports, clock }: Services, list: string): boolean {
  const asked = lastAsked.get(ports.exchangeRateFeed) ?? new Map<string, number>();
  lastAsked.set(ports.exchangeRateFeed, asked);
  const now = clock.now().getTime();
  const last = asked.get(list);
  if (last !== undefined && now - last < retryAfterMs) return true;
  asked.set(list, now);
  return false;
}
