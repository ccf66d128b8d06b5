import { acceptInvitationInput, issueAt } from "@softmanager/inputs";
import { personOf } from "../../../platform/actor.ts";
import { InvalidInput } from "../../../platform/problems.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { createPerson } from "../create-person.ts";
import { closeLinks } from "../invitations.ts";
import { Invitation } from "../model/invitation.ts";
import { Membership } from "../model/membership.ts";
import { Person } from "../model/person.ts";
import { hashToken } from "../model/token.ts";
import { openSession } from "../open-session.ts";
import { assertAccepted, recordAcceptances } from "../policies.ts";
import { LinkNotValid, PolicyOutdated, SignInNeeded } from "../problems.ts";

/** Joins a company by a mailed link: with a new account, or with the one that the person is signed in to. */
export const acceptInvitation = useCase({
  name: "identity.acceptInvitation",
  permission: "anonymous",
  subject: "membership",
  input: acceptInvitationInput,
  problems: [LinkNotValid, SignInNeeded, PolicyOutdated],
  async run(scope, { token, password, acceptances }) {
    const invitation = await enterByLink(scope, token);
    const known = await scope.em.findOne(Person, { email: invitation.email });
    if (known && known.id !== personOf(scope.actor)) throw new SignInNeeded(invitation.email);
    if (!known) assertAccepted(scope, acceptances, ["TERMS"]);
    const person = known ?? (await newPerson(scope, { invitation, password: password ?? "" }));
    await scope.em.flush();
    await recordAcceptances(scope, { personId: person.id, companyId: null, acceptances });
    const { companyId, username, role } = invitation;
    const membership = scope.em.create(Membership, {
      companyId,
      id: scope.newId(),
      person,
      username,
      role,
      createdAt: scope.now,
    });
    invitation.acceptedAt = scope.now;
    await closeLinks(scope, invitation.id);
    if (!known) openSession(scope, person.id);
    return { membershipId: membership.id, personId: person.id, companyId };
  },
});

/** The rest of the transaction runs in the company that invites. */
async function enterByLink(scope: Scope, token: string): Promise<Invitation> {
  const entry = await scope.db
    .selectFrom("invitationDirectory")
    .where("tokenHash", "=", hashToken(token))
    .select(["companyId", "invitationId"])
    .executeTakeFirst();
  if (!entry) throw new LinkNotValid();
  await scope.foundCompany(entry.companyId);
  const invitation = await scope.em.findOne(Invitation, { companyId: entry.companyId, id: entry.invitationId });
  if (!invitation?.isOpenAt(scope.now)) throw new LinkNotValid();
  return invitation;
}

function newPerson(
  scope: Scope,
  { invitation, password }: { invitation: Invitation; password: string },
): Promise<Person> {
  if (!password) throw new InvalidInput([issueAt("password", { code: "REQUIRED", language: scope.language })]);
  const { email, givenName, familyName } = invitation;
  return createPerson(scope, {
    email,
    givenName,
    familyName,
    password,
    language: scope.language,
    isEmailVerified: true,
  });
}
