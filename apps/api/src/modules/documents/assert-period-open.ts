import { prepared } from "../../platform/prepared.ts";
import type { Scope } from "../../platform/scope.ts";
import { PeriodClosed } from "./problems.ts";

/**
 * Refuses to change what belongs to a closed period, such as a month whose VAT return was filed. The date (ISO) is that
 * of the document or of the money. Issuing, cancelling, paying and taking back ask here, and only here.
 */
export async function assertPeriodOpen(scope: Scope, date: string): Promise<void> {
  assertIsOpen(date, await closedThrough(scope));
}

/** The same for many dates, once it is known how far the books are closed. */
export function assertIsOpen(date: string, closed: string | null): void {
  if (closed && date <= closed) throw new PeriodClosed(closed, date);
}

/** The last day of the closed period, ISO date; null while nothing is closed. */
export async function closedThrough({ db, companyId }: Scope): Promise<string | null> {
  const selected = db.selectFrom("periodLock").where("companyId", "=", companyId).select("closedThrough");
  const [lock] = await prepared(db, selected);
  return lock?.closedThrough ?? null;
}
