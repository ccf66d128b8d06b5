import { nothing } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { Company } from "../model/company.ts";

/** Prints new documents without a logo. The file stays: issued documents show it. */
export const removeLogo = useCase({
  name: "companies.removeLogo",
  permission: "company:update",
  subject: "company",
  input: nothing,
  problems: [],
  async run({ em, companyId }) {
    const company = await em.findOneOrFail(Company, { id: companyId });
    company.logoSha256 = null;
    return { companyId };
  },
});
