import { sql } from "kysely";
import { personOf } from "../../platform/actor.ts";
import { notFound } from "../../platform/errors.ts";
import { prepared } from "../../platform/prepared.ts";
import type { Scope } from "../../platform/scope.ts";
import { EmailNotVerified } from "./problems.ts";

/**
 * Issuing and sending wait until the person has opened the link in the verification mail; drafting does not. The
 * service itself acts on what a verified person asked for earlier.
 */
export async function assertEmailVerified(scope: Scope): Promise<void> {
  const personId = personOf(scope.actor);
  if (!personId) return;
  const [person] = await prepared(
    scope.db,
    sql<{ email: string; emailVerifiedAt: Date | null }>`
    select email, email_verified_at from person where id = ${personId}`,
  );
  if (!person) throw notFound("Person");
  if (!person.emailVerifiedAt) throw new EmailNotVerified(person.email);
}
