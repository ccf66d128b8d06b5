import { createCustomerInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertUnique } from "../assert-unique.ts";
import { customerFact } from "../events.ts";
import { columnsOf, Customer } from "../model/customer.ts";
import { DuplicateCustomer } from "../problems.ts";
import { indexCustomer } from "../search-entry.ts";

/** Opens a customer's card. */
export const createCustomer = useCase({
  name: "customers.createCustomer",
  permission: "customer:write",
  subject: "customer",
  input: createCustomerInput,
  problems: [DuplicateCustomer],
  async run(scope, input) {
    const { companyId, now } = scope;
    const customer = scope.em.create(Customer, {
      companyId,
      id: scope.newId(),
      ...columnsOf(input),
      customFields: {},
      createdAt: now,
      updatedAt: now,
    });
    await assertUnique(scope, customer);
    await indexCustomer(scope, customer);
    scope.announce(customerFact("CustomerCreated", customer.id));
    return { customerId: customer.id };
  },
});
