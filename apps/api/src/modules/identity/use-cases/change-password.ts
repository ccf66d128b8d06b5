import { changePasswordInput, issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { admitPassword } from "../admit.ts";
import { assertUncommon } from "../create-person.ts";
import { hashPassword, isPassword } from "../model/password.ts";
import { Person } from "../model/person.ts";
import { endSessions, openSession } from "../open-session.ts";
import { SignInDelayed } from "../problems.ts";
import { signedIn } from "../signed-in.ts";
import { recordSuccess } from "../throttle.ts";

/** Replaces the password, which must be known. Every other session ends, and this one gets a new token. */
export const changePassword = useCase({
  name: "identity.changePassword",
  permission: "signed-in",
  isPersonal: true,
  input: changePasswordInput,
  problems: [SignInDelayed],
  admit: (request) => admitPassword(request, signedIn(request.actor).personId),
  async run(scope, { currentPassword, newPassword }) {
    const { personId } = signedIn(scope.actor);
    const person = await scope.em.findOneOrFail(Person, { id: personId });
    if (!(await isPassword(currentPassword, person.passwordHash))) {
      throw new InvalidInput([issueAt("currentPassword", { code: "WRONG_PASSWORD", language: scope.language })]);
    }
    assertUncommon(scope, newPassword, "newPassword");
    person.passwordHash = await hashPassword(newPassword);
    await endSessions(scope, personId);
    await recordSuccess(scope.db, { purpose: "SIGN_IN", subjectKey: personId, address: scope.address, at: scope.now });
    scope.enqueue({ name: "identity.sendPasswordChangedMail", payload: { personId } });
    return { personId, sessionId: openSession(scope, personId) };
  },
});
