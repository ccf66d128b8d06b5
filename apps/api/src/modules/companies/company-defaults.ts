import type { DueDateRule, Language, PriceMode } from "@softmanager/domain";
import type { ExchangeRatePolicy, SellerBlock } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** What a company settled once for all its documents. */
export interface CompanyDefaults {
  language: Language;
  /** ISO 4217. */
  currency: string;
  dueDateRule: DueDateRule;
  priceMode: PriceMode;
  /** UNTDID 4461. */
  paymentMeansCode: string;
  exchangeRatePolicy: ExchangeRatePolicy;
  /** How long issuing waits for an undo; 0 issues at once. */
  issueHoldSeconds: number;
  /** `#rrggbb`. */
  accentColor: string;
  sellerBlock: SellerBlock;
  /** IANA zone; the company's civil date is counted in it. */
  timeZone: string;
}

export async function companyDefaults(db: Kysely<Database>, companyId: string): Promise<CompanyDefaults> {
  const row = await db
    .selectFrom("company")
    .where("id", "=", companyId)
    .select([
      "language",
      "currency",
      "dueDateRule",
      "priceMode",
      "paymentMeansCode",
      "exchangeRatePolicy",
      "issueHoldSeconds",
      "accentColor",
      "sellerBlock",
      "timeZone",
    ])
    .executeTakeFirstOrThrow();
  return {
    ...row,
    language: row.language as Language,
    priceMode: row.priceMode as PriceMode,
    exchangeRatePolicy: row.exchangeRatePolicy as ExchangeRatePolicy,
    dueDateRule: row.dueDateRule as unknown as DueDateRule,
    sellerBlock: row.sellerBlock as SellerBlock,
  };
}
