import { signInInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { admitSignIn } from "../admit.ts";
import { findAccount } from "../model/account.ts";
import { isPassword } from "../model/password.ts";
import { openSession } from "../open-session.ts";
import { SignInDelayed, SignInRefused } from "../problems.ts";
import { recordSuccess } from "../throttle.ts";

/** Begins a session. Tries are counted before the password is looked at, and an unknown account takes the same time. */
export const signIn = useCase({
  name: "identity.signIn",
  permission: "anonymous",
  isPersonal: true,
  input: signInInput,
  problems: [SignInRefused, SignInDelayed],
  admit: admitSignIn,
  async run(scope, { password, ...login }) {
    const account = await findAccount(scope.em, login);
    const isRight = await isPassword(password, account?.passwordHash ?? null);
    if (!account || !isRight) throw new SignInRefused();
    const { personId } = account;
    await recordSuccess(scope.db, { purpose: "SIGN_IN", subjectKey: personId, address: scope.address, at: scope.now });
    return { personId, sessionId: openSession(scope, personId) };
  },
});
