import { updateBankAccountInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertNewIban, clearDefault } from "../bank-accounts.ts";
import { findVersioned } from "../find-versioned.ts";
import { BankAccount } from "../model/bank-account.ts";
import { DuplicateBankAccount } from "../problems.ts";

/** Corrects an account, or makes it the default of its currency. */
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
    Object.assign(account, fields);
    return { bankAccountId };
  },
});
