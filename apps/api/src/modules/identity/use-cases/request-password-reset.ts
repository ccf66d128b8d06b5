import { requestPasswordResetInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { admitMail } from "../admit.ts";

/** Asks for a mail with a link to choose a new password. Does the same whether or not there is such an account. */
export const requestPasswordReset = useCase({
  name: "identity.requestPasswordReset",
  permission: "anonymous",
  isPersonal: true,
  input: requestPasswordResetInput,
  problems: [],
  admit: (request, { email }) => admitMail(request, email),
  async run(scope, { email }) {
    scope.enqueue({ name: "identity.sendResetMail", payload: { email } });
    return { email };
  },
});
