import type { VatStatus } from "@softmanager/domain";
import { sql, type Kysely, type RawBuilder } from "kysely";
import type { Database } from "../../platform/database.ts";

/** A company's standing towards VAT on a day; a day that no period covers counts as not registered. */
export async function vatStatusOn(
  db: Kysely<Database>,
  { companyId, onDate }: { companyId: string; onDate: string },
): Promise<VatStatus> {
  const period = await db
    .selectFrom("vatPeriod")
    .where("companyId", "=", companyId)
    .where(isInForce(onDate))
    .select("status")
    .executeTakeFirst();
  return (period?.status as VatStatus | undefined) ?? "NONE";
}

/** True of the VAT period that covers a day. */
export function isInForce(onDate: string): RawBuilder<boolean> {
  return sql<boolean>`${onDate}::date between valid_from and coalesce(valid_to, 'infinity')`;
}
