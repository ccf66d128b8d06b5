import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { companyDefaults } from "../companies/index.ts";

interface Occasion {
  companyId: string;
  /** ISO 4217. */
  currency: string;
  /** ISO date on which VAT becomes due. */
  date: string;
}

/** Lei per unit of a currency. */
export interface PublishedRate {
  /** Exact decimal. */
  rate: string;
  /** The day it was published, ISO date. */
  date: string;
}

/**
 * The published rate a document of that day takes. The last rate published before the day is the one valid on it
 * (Codul fiscal art. 290), unless the company goes by the rate published on the day itself. Null when none is known.
 */
export async function rateFor(
  db: Kysely<Database>,
  { companyId, currency, date }: Occasion,
): Promise<PublishedRate | null> {
  const { exchangeRatePolicy } = await companyDefaults(db, companyId);
  const found = await db
    .selectFrom("exchangeRate")
    .where("currency", "=", currency)
    .where("date", exchangeRatePolicy === "ISSUE_DAY" ? "<=" : "<", date)
    .orderBy("date", "desc")
    .select(["rate", "date"])
    .executeTakeFirst();
  return found ?? null;
}
