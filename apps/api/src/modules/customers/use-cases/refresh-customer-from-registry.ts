import { refreshCustomerFromRegistryInput } from "@softmanager/inputs";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { isFresh, keptAnswer, type RegistryCompany } from "../../fiscal-registry/index.ts";
import { customerFact } from "../events.ts";
import { findCustomer } from "../find-customer.ts";
import type { Customer } from "../model/customer.ts";
import { NoRegistryEntry, RegistryUnavailable } from "../problems.ts";
import { registeredCode } from "../registered-code.ts";
import { indexCustomer } from "../search-entry.ts";

/**
 * Writes on a card what the tax authority's register last said of the customer. The register itself was asked before,
 * outside the transaction; an answer older than a day counts as none.
 */
export const refreshCustomerFromRegistry = useCase({
  name: "customers.refreshCustomerFromRegistry",
  permission: "customer:write",
  subject: "customer",
  input: refreshCustomerFromRegistryInput,
  problems: [NoRegistryEntry, RegistryUnavailable],
  async run(scope, { customerId, takeNameAndAddress }) {
    const customer = await findCustomer(scope, customerId);
    const answer = await freshAnswer(scope, customer);
    customer.takeStanding(answer);
    customer.vatCode = answer.company.isVatRegistered ? `RO${answer.company.fiscalCode}` : null;
    if (takeNameAndAddress) takeOver(customer, answer.company);
    customer.updatedAt = scope.now;
    await indexCustomer(scope, customer);
    scope.announce(customerFact("CustomerUpdated", customer.id));
    return { customerId };
  },
});

async function freshAnswer(
  { db, now }: Scope,
  customer: Customer,
): Promise<{ company: RegistryCompany; checkedAt: Date }> {
  const code = registeredCode(customer);
  if (!code) throw new NoRegistryEntry(customer.name);
  const kept = await keptAnswer(db, code);
  if (!kept || !isFresh(kept, now)) throw new RegistryUnavailable();
  if (!kept.company) throw new NoRegistryEntry(customer.name);
  return { company: kept.company, checkedAt: kept.checkedAt };
}

function takeOver(customer: Customer, { name, tradeRegisterNumber, address }: RegistryCompany): void {
  customer.name = name;
  customer.tradeRegisterNumber = tradeRegisterNumber ?? customer.tradeRegisterNumber;
  if (address.county) Object.assign(customer, address);
}
