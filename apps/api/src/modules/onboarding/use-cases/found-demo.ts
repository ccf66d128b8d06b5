import { signUpInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { CompanyAlreadyRegistered } from "../../companies/index.ts";
import { createPerson, EmailAlreadyRegistered } from "../../identity/index.ts";
import { makeOwner, openBooks } from "../open-books.ts";

/** The demo company and its person, whose account anybody may open with one click; never among the real customers. */
export const foundDemo = useCase({
  name: "onboarding.foundDemo",
  permission: "system",
  subject: "company",
  input: signUpInput.omit({ acceptances: true }),
  problems: [CompanyAlreadyRegistered, EmailAlreadyRegistered],
  async run(scope, { company: details, person: { username, ...typed } }) {
    const company = await openBooks(scope, {
      company: details,
      email: typed.email,
      language: typed.language,
      isDemo: true,
    });
    const person = await createPerson(scope, { ...typed, phone: details.phone, isEmailVerified: true });
    await scope.em.flush();
    const membership = makeOwner(scope, { person, username });
    return { companyId: company.id, personId: person.id, membershipId: membership.id };
  },
});
