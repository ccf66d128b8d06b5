import { resetPasswordInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertUncommon } from "../create-person.ts";
import { hashPassword } from "../model/password.ts";
import { endSessions } from "../open-session.ts";
import { LinkNotValid } from "../problems.ts";
import { recordSuccess } from "../throttle.ts";
import { spendToken } from "../spend-token.ts";

/** Sets a new password by a mailed link, which also proves the address. Every session ends. */
export const resetPassword = useCase({
  name: "identity.resetPassword",
  permission: "anonymous",
  isPersonal: true,
  input: resetPasswordInput,
  problems: [LinkNotValid],
  async run(scope, { token, password }) {
    assertUncommon(scope, password, "password");
    const person = await spendToken(scope, { token, purpose: "RESET" });
    person.passwordHash = await hashPassword(password);
    person.emailVerifiedAt ??= scope.now;
    await endSessions(scope, person.id);
    await recordSuccess(scope.db, { purpose: "SIGN_IN", subjectKey: person.id, address: scope.address, at: scope.now });
    scope.enqueue({ name: "identity.sendPasswordChangedMail", payload: { personId: person.id } });
    return { personId: person.id, email: person.email };
  },
});
