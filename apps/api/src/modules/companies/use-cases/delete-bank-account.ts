import { deleteBankAccountInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findVersioned } from "../find-versioned.ts";
import { BankAccount } from "../model/bank-account.ts";

/** Takes an account off the list. Documents issued before keep printing it: they hold copies. */
export const deleteBankAccount = useCase({
  name: "companies.deleteBankAccount",
  permission: "company:update",
  subject: "bankAccount",
  input: deleteBankAccountInput,
  problems: [],
  async run(scope, { bankAccountId, expectedVersion }) {
    scope.em.remove(await findVersioned(scope, BankAccount, { id: bankAccountId, expectedVersion }));
    return { bankAccountId };
  },
});
