import { registerCompanyInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { CompanyAlreadyRegistered } from "../../companies/index.ts";
import { assertAccepted, Person, PolicyOutdated, recordAcceptances, signedIn } from "../../identity/index.ts";
import { makeOwner, openBooks } from "../open-books.ts";
import { enterOperatorsBooks } from "../operators-books.ts";

/** Another company of somebody who has an account already; they become its owner. */
export const registerCompany = useCase({
  name: "onboarding.registerCompany",
  permission: "signed-in",
  subject: "company",
  input: registerCompanyInput,
  problems: [CompanyAlreadyRegistered, PolicyOutdated],
  async run(scope, { company: details, username, acceptances }) {
    assertAccepted(scope, acceptances, ["DPA"]);
    const person = await scope.em.findOneOrFail(Person, { id: signedIn(scope.actor).personId });
    const company = await openBooks(scope, { company: details, email: person.email, language: person.language });
    makeOwner(scope, { person, username });
    await recordAcceptances(scope, { personId: person.id, companyId: company.id, acceptances });
    await enterOperatorsBooks(scope, { company, person });
    return { companyId: company.id, personId: person.id };
  },
});
