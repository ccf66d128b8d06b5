import { addDays } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { VatPeriod } from "./model/vat-period.ts";
import { VatPeriodsOverlap } from "./problems.ts";

interface Days {
  validFrom: string;
  validTo: string | null;
}

/** A new status ends the one that was open-ended until then, on the day before. */
export async function endOpenPeriod({ em, companyId }: Scope, { validFrom }: Days): Promise<void> {
  const open = await em.findOne(VatPeriod, { companyId, validTo: null });
  if (!open || open.validFrom >= validFrom) return;
  open.validTo = addDays(validFrom, -1);
  await em.flush();
}

/** Writes the changes now; the database itself refuses two periods on one day. */
export async function flushPeriods({ em }: Scope, { validFrom, validTo }: Days): Promise<void> {
  try {
    await em.flush();
  } catch (error) {
    if ((error as { code?: string }).code === exclusionViolation) throw new VatPeriodsOverlap(validFrom, validTo);
    throw error;
  }
}

const exclusionViolation = "23P01";
