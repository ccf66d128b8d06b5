import { isFiscalCode } from "@softmanager/domain";

interface Coded {
  country: string;
  fiscalCode?: string | null;
}

/** The code under which the tax authority's register may know a customer: a Romanian CUI; null for everybody else. */
export function registeredCode({ country, fiscalCode }: Coded): string | null {
  return country === "RO" && fiscalCode && isFiscalCode(fiscalCode) ? fiscalCode : null;
}
