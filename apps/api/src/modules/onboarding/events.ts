import type { Fact } from "../../platform/fact.ts";

/** A company has opened its books here. */
export function companyRegistered(companyId: string): Fact {
  return {
    name: "CompanyRegistered",
    version: 1,
    subjectType: "company",
    subjectId: companyId,
    payload: { companyId },
  };
}
