import { updateBankAccountInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertNewIban, clearDefault, promoteDefault } from "../bank-accounts.ts";
import { findVersioned } from "../find-versioned.ts";
import { BankAccount } from "../model/bank-account.ts";
import { DuplicateBankAccount } from "../problems.ts";

/** Corrects an account, or makes it the default of its currency; a currency that it leaves or gives up gets another. */
export const updateBankAccount = useCase({
  name: "companies.updateBankAccount",
  permission: "company:update",
  subject: "bankAccount",
  input: updateBankAccountInput,
  problems: [DuplicateBankAccount],
  async run(scope, { bankAccountId, expectedVersion, ...fields }) {
    const account = await findVersioned(scope, BankAccount, { id: bankAccountId, expectedVersion });
    await assertNewIban(scope, { iban: fields.iban, id: account.id });
    if (fields.isDefault) await clearDefault(scope, { currency: fields.currency, except: account.id });
    const { currency } = account;
    Object.assign(account, fields);
    await scope.em.flush();
    await promoteDefault(scope, { currency, except: account.id });
    await promoteDefault(scope, fields);
    return { bankAccountId };
  },
});
