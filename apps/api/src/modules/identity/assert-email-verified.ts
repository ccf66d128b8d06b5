import { personOf } from "../../platform/actor.ts";
import type { Scope } from "../../platform/scope.ts";
import { EmailNotVerified } from "./problems.ts";

/**
 * Issuing and sending wait until the person has opened the link in the verification mail; drafting does not. The
 * service itself acts on what a verified person asked for earlier.
 */
export async function assertEmailVerified(scope: Scope): Promise<void> {
  const personId = personOf(scope.actor);
  if (!personId) return;
  const person = await scope.db
    .selectFrom("person")
    .where("id", "=", personId)
    .select(["email", "emailVerifiedAt"])
    .executeTakeFirstOrThrow();
  if (!person.emailVerifiedAt) throw new EmailNotVerified(person.email);
}
