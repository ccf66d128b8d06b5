import { createBankAccountInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertNewIban, clearDefault, isFirstOf } from "../bank-accounts.ts";
import { BankAccount } from "../model/bank-account.ts";
import { DuplicateBankAccount } from "../problems.ts";

/** Adds a place to be paid at. */
export const createBankAccount = useCase({
  name: "companies.createBankAccount",
  permission: "company:update",
  subject: "bankAccount",
  input: createBankAccountInput,
  problems: [DuplicateBankAccount],
  async run(scope, { idempotencyKey: _key, ...fields }) {
    const { em, companyId } = scope;
    await assertNewIban(scope, fields);
    const isDefault = fields.isDefault || (await isFirstOf(scope, fields.currency));
    if (isDefault) await clearDefault(scope, fields);
    const position = (await em.count(BankAccount, { companyId })) + 1;
    const account = em.create(BankAccount, { companyId, id: scope.newId(), ...fields, isDefault, position });
    return { bankAccountId: account.id };
  },
});
