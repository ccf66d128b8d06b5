import { signUpInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { CompanyAlreadyRegistered } from "../../companies/index.ts";
import {
  assertAccepted,
  createPerson,
  EmailAlreadyRegistered,
  enqueueVerification,
  openSession,
  PolicyOutdated,
  recordAcceptances,
} from "../../identity/index.ts";
import { makeOwner, openBooks } from "../open-books.ts";
import { enterOperatorsBooks } from "../operators-books.ts";

/** A company and its first person begin: books, owner, acceptances and the operator's own records in one transaction. */
export const signUp = useCase({
  name: "onboarding.signUp",
  permission: "anonymous",
  subject: "company",
  input: signUpInput,
  problems: [CompanyAlreadyRegistered, EmailAlreadyRegistered, PolicyOutdated],
  async run(scope, { company: details, person: { username, ...typed }, acceptances }) {
    assertAccepted(scope, acceptances);
    const company = await openBooks(scope, { company: details, email: typed.email, language: typed.language });
    const person = await createPerson(scope, { ...typed, phone: details.phone }, "person.password");
    await scope.em.flush();
    makeOwner(scope, { person, username });
    await recordAcceptances(scope, { personId: person.id, companyId: company.id, acceptances });
    await enterOperatorsBooks(scope, { company, person });
    enqueueVerification(scope, person.id);
    return { companyId: company.id, personId: person.id, sessionId: openSession(scope, person.id) };
  },
});
