import { addDays } from "@softmanager/domain";
import type { CompanyPartsFragment } from "../operations.generated.ts";

export type VatPeriod = CompanyPartsFragment["vatPeriods"][number];

/** A period seen from a day. */
export type Standing = "PAST" | "NOW" | "COMING";

export function standingOf({ validFrom, validTo }: VatPeriod, today: string): Standing {
  if (validFrom > today) return "COMING";
  return validTo !== null && validTo !== undefined && validTo < today ? "PAST" : "NOW";
}

/** Days of the history that no period covers, after its first one; they count as not registered. ISO dates. */
export interface Gap {
  from: string;
  /** Null while it goes on. */
  to: string | null;
}

/** `periods` newest first, as the API gives them. */
export function gapsIn(periods: readonly VatPeriod[]): Gap[] {
  return periods.flatMap((period, index): Gap[] => {
    if (!period.validTo) return [];
    const from = addDays(period.validTo, 1);
    const next = periods[index - 1];
    if (!next) return [{ from, to: null }];
    return next.validFrom > from ? [{ from, to: addDays(next.validFrom, -1) }] : [];
  });
}

/** The founding day that stands for "since the company exists"; no register knows more than one opened in 1990. */
export function isSinceFounding({ validFrom }: VatPeriod): boolean {
  return validFrom <= "1990-01-01";
}
