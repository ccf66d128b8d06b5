import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { Customer } from "./model/customer.ts";

interface Wanted {
  customerId: string;
  expectedVersion: number;
}

/** The customer as the caller saw it. */
export async function customerAt(scope: Scope, { customerId, expectedVersion }: Wanted): Promise<Customer> {
  const customer = await findCustomer(scope, customerId);
  if (customer.version !== expectedVersion) throw new VersionConflict(expectedVersion, customer.version);
  return customer;
}

export async function findCustomer({ em, companyId }: Scope, id: string): Promise<Customer> {
  const customer = await em.findOne(Customer, { companyId, id });
  if (!customer) throw notFound("Customer");
  return customer;
}
