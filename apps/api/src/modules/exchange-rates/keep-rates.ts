import { sql } from "kysely";
import { databaseOf } from "../../platform/database.ts";
import type { Services } from "../../platform/services.ts";
import type { DailyRates } from "./exchange-rate-feed.ts";

/** Adds days to the books of rates. A day that is there already stays as it was first published. */
export async function keepRates({ orm, clock }: Services, days: readonly DailyRates[]): Promise<void> {
  const rows = days.flatMap(({ date, rates }) =>
    Object.entries(rates).map(([currency, rate]) => ({ currency, date, rate })),
  );
  await sql`
    insert into exchange_rate (currency, date, rate, source, fetched_at)
    select currency, date, rate, 'BNR', ${clock.now()}
    from unnest(
      ${rows.map(({ currency }) => currency)}::text[],
      ${rows.map(({ date }) => date)}::date[],
      ${rows.map(({ rate }) => rate)}::numeric[]
    ) as published (currency, date, rate)
    on conflict (currency, date) do nothing`.execute(databaseOf(orm.em.fork()));
}
