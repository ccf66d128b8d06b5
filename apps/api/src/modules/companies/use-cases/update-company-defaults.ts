import { updateCompanyDefaultsInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findCompanyAt } from "../find-company.ts";

/** Changes what new documents begin with. Drafts and issued documents stay as they are. */
export const updateCompanyDefaults = useCase({
  name: "companies.updateCompanyDefaults",
  permission: "company:update",
  subject: "company",
  input: updateCompanyDefaultsInput,
  problems: [],
  async run(scope, { expectedVersion, priceMode, paymentMeansCode, ...defaults }) {
    const company = await findCompanyAt(scope, expectedVersion);
    Object.assign(company, defaults);
    company.priceMode = priceMode ?? company.priceMode;
    company.paymentMeansCode = paymentMeansCode ?? company.paymentMeansCode;
    return { companyId: company.id };
  },
});
