import { requestPasswordResetInput } from "@softmanager/inputs";
import type { Scope } from "../../../platform/scope.ts";
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
    scope.enqueue({ name: "identity.sendResetMail", payload: { personId: await holderOf(scope, email) } });
    return { email };
  },
});

/** Whose account it is; a job names nobody's address, and nobody where there is no account. */
async function holderOf({ db }: Scope, email: string): Promise<string | null> {
  const person = await db
    .selectFrom("person")
    .where((eb) => eb(eb.fn("lower", ["email"]), "=", email))
    .where("deactivatedAt", "is", null)
    .where("isDemo", "=", false)
    .select("id")
    .executeTakeFirst();
  return person?.id ?? null;
}
