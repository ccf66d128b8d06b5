import type { Scope } from "../../platform/scope.ts";
import { PeriodClosed } from "./problems.ts";

/**
 * Refuses to change what belongs to a closed period, such as a month whose VAT return was filed. The date (ISO) is that
 * of the document or of the money. Issuing, cancelling, paying and taking back ask here, and only here.
 */
export async function assertPeriodOpen({ db, companyId }: Scope, date: string): Promise<void> {
  const lock = await db
    .selectFrom("periodLock")
    .where("companyId", "=", companyId)
    .where("closedThrough", ">=", date)
    .select("closedThrough")
    .executeTakeFirst();
  if (lock) throw new PeriodClosed(lock.closedThrough, date);
}
