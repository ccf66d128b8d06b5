import { updateCompanyInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findCompanyAt } from "../find-company.ts";
import { registrationOf } from "../registration.ts";

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
    const registration = registrationOf(profile.tradeRegisterNumber);
    Object.assign(company, address, profile, {
      ...registration,
      euid: profile.euid ?? registration.euid,
      registeredCapital: registered,
      subscribedCapital: subscribed,
      paidUpCapital: paidUp,
    });
    return { companyId: company.id };
  },
});
