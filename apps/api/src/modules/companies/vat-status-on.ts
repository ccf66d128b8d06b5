import type { VatStatus } from "@softmanager/domain";
import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Database } from "../../platform/database.ts";

/** A company's standing towards VAT on a day; a day that no period covers counts as not registered. */
export async function vatStatusOn(
  db: Kysely<Database>,
  { companyId, onDate }: { companyId: string; onDate: string },
): Promise<VatStatus> {
  const period = await db
    .selectFrom("vatPeriod")
    .where("companyId", "=", companyId)
    .where(sql<boolean>`${onDate}::date between valid_from and coalesce(valid_to, 'infinity')`)
    .select("status")
    .executeTakeFirst();
  return (period?.status as VatStatus | undefined) ?? "NONE";
}
