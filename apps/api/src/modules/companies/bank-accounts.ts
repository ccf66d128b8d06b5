import type { Scope } from "../../platform/scope.ts";
import { BankAccount } from "./model/bank-account.ts";
import { DuplicateBankAccount } from "./problems.ts";

/** One IBAN stands on the list once. */
export async function assertNewIban(
  { em, companyId }: Scope,
  { iban, id }: { iban: string; id?: string },
): Promise<void> {
  const known = await em.findOne(BankAccount, { companyId, iban });
  if (known && known.id !== id) throw new DuplicateBankAccount(iban);
}

/** Makes room for a default of a currency: there is one at most. */
export async function clearDefault(
  scope: Scope,
  { currency, except }: { currency: string; except?: string },
): Promise<void> {
  const { em, companyId } = scope;
  const defaults = await em.find(BankAccount, { companyId, currency, isDefault: true });
  for (const account of defaults) if (account.id !== except) account.isDefault = false;
  await em.flush();
}

/**
 * A currency with accounts has a default: the first on its list when none is, another than `except` where there is one.
 * What was changed before must have been flushed.
 */
export async function promoteDefault(
  { em, companyId }: Scope,
  { currency, except }: { currency: string; except?: string },
): Promise<void> {
  const accounts = await em.find(BankAccount, { companyId, currency }, { orderBy: { position: "asc" } });
  if (accounts.some(({ isDefault }) => isDefault)) return;
  const next = accounts.find(({ id }) => id !== except) ?? accounts[0];
  if (next) next.isDefault = true;
}

/** The first account of a currency is its default without being asked. */
export async function isFirstOf({ em, companyId }: Scope, currency: string): Promise<boolean> {
  return (await em.count(BankAccount, { companyId, currency })) === 0;
}
