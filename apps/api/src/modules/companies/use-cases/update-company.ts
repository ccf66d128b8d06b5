import { euidOf } from "@softmanager/domain";
import { updateCompanyInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findCompanyAt } from "../find-company.ts";

/** Changes what the company says about itself. Documents issued before keep what they said. */
export const updateCompany = useCase({
  name: "companies.updateCompany",
  permission: "company:update",
  subject: "company",
  input: updateCompanyInput,
  problems: [],
  async run(scope, { expectedVersion, shareCapital, address, ...profile }) {
    const company = await findCompanyAt(scope, expectedVersion);
    const { registered, subscribed, paidUp } = shareCapital;
    Object.assign(company, address, profile, {
      euid: profile.euid ?? (profile.tradeRegisterNumber ? euidOf(profile.tradeRegisterNumber) : null),
      registeredCapital: registered,
      subscribedCapital: subscribed,
      paidUpCapital: paidUp,
    });
    return { companyId: company.id };
  },
});
