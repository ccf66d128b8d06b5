import { signUpInput } from "@softmanager/inputs";
import { z } from "zod";
import { useCase } from "../../../platform/use-case.ts";
import { CompanyAlreadyRegistered } from "../../companies/index.ts";
import { createPerson, EmailAlreadyRegistered } from "../../identity/index.ts";
import { makeOwner, openBooks } from "../open-books.ts";

/**
 * A demo company and its person, whose account anybody may open with one click; never among the real customers, and
 * shut until `finishDemo`.
 */
export const foundDemo = useCase({
  name: "onboarding.foundDemo",
  permission: "system",
  subject: "company",
  input: signUpInput.omit({ acceptances: true }).extend({ planned: z.int().min(1) }),
  problems: [CompanyAlreadyRegistered, EmailAlreadyRegistered],
  async run(scope, { company: details, person: { username, ...typed }, planned }) {
    const company = await openBooks(scope, {
      company: details,
      email: typed.email,
      language: typed.language,
      isDemo: true,
    });
    const person = await createPerson(scope, { ...typed, phone: details.phone, isEmailVerified: true, isDemo: true });
    await scope.em.flush();
    const membership = makeOwner(scope, { person, username });
    const { id: companyId } = company;
    await scope.db.insertInto("demo").values({ companyId, personId: person.id, planned }).execute();
    return { companyId, personId: person.id, membershipId: membership.id };
  },
});
