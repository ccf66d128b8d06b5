import { notFound } from "../../platform/errors.ts";
import type { Scope } from "../../platform/scope.ts";
import { Invitation } from "./model/invitation.ts";
import { AlreadyMember, UsernameTaken } from "./problems.ts";

export const goodForSeconds = 7 * 24 * 3600;

/** One person has one place in a company, and one user name one person. An invitation nobody answered makes room. */
export async function assertNobodyElse(
  scope: Scope,
  { email, username }: { email: string; username: string },
): Promise<void> {
  const { db, em, companyId, now } = scope;
  const members = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .where("membership.companyId", "=", companyId)
    .where((eb) =>
      eb.or([eb("person.email", "=", email), eb(eb.fn("lower", ["membership.username"]), "=", username.toLowerCase())]),
    )
    .select("person.email")
    .execute();
  if (members.some((member) => member.email === email)) throw new AlreadyMember(email);
  if (members.length > 0) throw new UsernameTaken(username);
  const unanswered = await em.find(Invitation, { companyId, acceptedAt: null, revokedAt: null });
  for (const invitation of unanswered) {
    if (!invitation.isOpenAt(now)) invitation.revokedAt = now;
    else if (invitation.email === email) throw new AlreadyMember(email);
    else if (invitation.username.toLowerCase() === username.toLowerCase()) throw new UsernameTaken(username);
  }
  await em.flush();
}

export async function findOpenInvitation({ em, companyId }: Scope, invitationId: string): Promise<Invitation> {
  const invitation = await em.findOne(Invitation, { companyId, id: invitationId, acceptedAt: null, revokedAt: null });
  if (!invitation) throw notFound("Invitation");
  return invitation;
}

/** The links mailed so far open nothing any more. */
export async function closeLinks({ db, companyId }: Scope, invitationId: string): Promise<void> {
  await db
    .deleteFrom("invitationDirectory")
    .where("companyId", "=", companyId)
    .where("invitationId", "=", invitationId)
    .execute();
}
