import { decimal, decimalPlaces } from "@softmanager/domain";
import type { ExchangeRatePolicy } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { companyDefaults } from "../companies/index.ts";
import { rateDayOf } from "./banking-day.ts";

interface Occasion {
  /** ISO 4217. */
  currency: string;
  /** ISO date on which VAT becomes due. */
  date: string;
}

/** Lei per unit of a currency. */
export interface PublishedRate {
  /** Exact decimal, at least four places. */
  rate: string;
  /** The day it was published, ISO date. */
  date: string;
  source: "BNR";
  /** A newer rate should have been taken, but it is not known (yet). */
  isStale: boolean;
}

/**
 * The published rate a document of that day takes: the last one published before the day, which is the one valid on it
 * (Codul fiscal art. 290), unless the company goes by the rate published on the day itself. Null when none is known.
 */
export async function rateFor(
  db: Kysely<Database>,
  { currency, date, ...rest }: Occasion & ({ policy: ExchangeRatePolicy } | { companyId: string }),
): Promise<PublishedRate | null> {
  const policy = "policy" in rest ? rest.policy : (await companyDefaults(db, rest.companyId)).exchangeRatePolicy;
  const rateDay = rateDayOf(date, policy);
  const found = await db
    .selectFrom("exchangeRate")
    .where("currency", "=", currency)
    .where("date", "<=", rateDay)
    .orderBy("date", "desc")
    .select(["rate", "date"])
    .executeTakeFirst();
  return found ? { rate: written(found.rate), date: found.date, source: "BNR", isStale: found.date < rateDay } : null;
}

function written(rate: string): string {
  return decimalPlaces(rate) < 4 ? decimal(rate).toFixed(4) : decimal(rate).toString();
}
