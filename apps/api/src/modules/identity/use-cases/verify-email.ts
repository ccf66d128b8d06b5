import { verifyEmailInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { LinkNotValid } from "../problems.ts";
import { spendToken } from "../spend-token.ts";

/** Proves the person's address by a mailed link. From here on they may issue and send. */
export const verifyEmail = useCase({
  name: "identity.verifyEmail",
  permission: "anonymous",
  isPersonal: true,
  input: verifyEmailInput,
  problems: [LinkNotValid],
  async run(scope, { token }) {
    const person = await spendToken(scope, { token, purpose: "VERIFY" });
    person.emailVerifiedAt ??= scope.now;
    return { personId: person.id, email: person.email };
  },
});
