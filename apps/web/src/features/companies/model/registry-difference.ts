import type { VatStatus } from "@softmanager/domain";

/** A company's standing towards VAT as the tax authority's register tells it. */
export interface RegisterEntry {
  isVatRegistered: boolean;
  isVatOnCollection: boolean;
  /** ISO date. */
  vatRegisteredSince?: string | null;
}

export interface RegisteredStanding {
  status: VatStatus;
  /** First day, ISO; null when the register tells none. */
  since: string | null;
}

/**
 * What the register says instead of what is recorded, or null when both agree. A special registration is not in the
 * register of payers, so it agrees with none.
 */
export function registryDifference(recorded: VatStatus, entry: RegisterEntry): RegisteredStanding | null {
  const status = statusOf(entry);
  if (status === recorded || (status === "NONE" && recorded === "SPECIAL")) return null;
  return { status, since: status === "PAYER" ? (entry.vatRegisteredSince ?? null) : null };
}

function statusOf({ isVatRegistered, isVatOnCollection }: RegisterEntry): VatStatus {
  if (!isVatRegistered) return "NONE";
  return isVatOnCollection ? "ON_COLLECTION" : "PAYER";
}
