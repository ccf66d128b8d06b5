import { issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { hashPassword, isCommonPassword } from "./model/password.ts";
import { Person } from "./model/person.ts";
import { EmailAlreadyRegistered } from "./problems.ts";

export interface NewPerson {
  email: string;
  givenName: string;
  familyName: string;
  phone?: string | null;
  password: string;
  language: "ro" | "en";
  /** Opening a mailed link proves the address. */
  isEmailVerified?: boolean;
  isDemo?: boolean;
}

/** Registers somebody who may sign in from now on. `passwordPath` is where the act's input has the password. */
export async function createPerson(
  scope: Scope,
  { password, isEmailVerified = false, isDemo = false, ...person }: NewPerson,
  passwordPath = "password",
): Promise<Person> {
  assertUncommon(scope, password, passwordPath);
  const known = await scope.em.findOne(Person, { email: person.email });
  if (known) throw new EmailAlreadyRegistered(person.email);
  return scope.em.create(Person, {
    ...person,
    id: scope.newId(),
    phone: person.phone ?? null,
    isDemo,
    passwordHash: await hashPassword(password),
    emailVerifiedAt: isEmailVerified ? scope.now : null,
    createdAt: scope.now,
  });
}

/** Lists of passwords are what guessing begins with. */
export function assertUncommon(scope: Scope, password: string, path: string): void {
  if (!isCommonPassword(password)) return;
  throw new InvalidInput([issueAt(path, { code: "PASSWORD_TOO_COMMON", language: scope.language })]);
}

/** Asks for the mail whose link proves the person's address. */
export function enqueueVerification(scope: Scope, personId: string): void {
  scope.enqueue({ name: "identity.sendVerificationMail", payload: { personId } });
}
