import { taxPointOf, type DocumentContent, type ExchangeRate } from "@softmanager/domain";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { rateFor } from "../exchange-rates/index.ts";

interface Asking {
  companyId: string;
  /** The company's day, for a document that has none yet. */
  today: string;
  content: DocumentContent;
}

/** The rate that issuing would take today; null in lei, and where none is known. */
export async function rateTaken(
  db: Kysely<Database>,
  { companyId, today, content }: Asking,
): Promise<ExchangeRate | null> {
  const { currency, exchangeRate } = content;
  if (currency === "RON" || exchangeRate) return exchangeRate;
  const found = await rateFor(db, { companyId, currency, date: taxPointOf(content, today) });
  return found && { rate: found.rate, date: found.date, source: "BNR", reason: null };
}
