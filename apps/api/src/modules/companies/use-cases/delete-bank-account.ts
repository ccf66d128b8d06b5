import { deleteBankAccountInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { promoteDefault } from "../bank-accounts.ts";
import { findVersioned } from "../find-versioned.ts";
import { BankAccount } from "../model/bank-account.ts";

/**
 * Takes an account off the list; the next one in its currency takes over as the default. Documents issued before keep
 * printing it: they hold copies.
 */
export const deleteBankAccount = useCase({
  name: "companies.deleteBankAccount",
  permission: "company:update",
  subject: "bankAccount",
  input: deleteBankAccountInput,
  problems: [],
  async run(scope, { bankAccountId, expectedVersion }) {
    const account = await findVersioned(scope, BankAccount, { id: bankAccountId, expectedVersion });
    scope.em.remove(account);
    await scope.em.flush();
    await promoteDefault(scope, account);
    return { bankAccountId };
  },
});
