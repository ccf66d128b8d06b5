import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { Company } from "./model/company.ts";

/** The company of the act, as the caller saw it. */
export async function findCompanyAt({ em, companyId }: Scope, expectedVersion: number): Promise<Company> {
  const company = await em.findOneOrFail(Company, { id: companyId });
  if (company.version !== expectedVersion) throw new VersionConflict(expectedVersion, company.version);
  return company;
}
