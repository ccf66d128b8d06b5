import { archiveCustomerInput, restoreCustomerInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertUnique } from "../assert-unique.ts";
import { customerFact } from "../events.ts";
import { customerAt } from "../find-customer.ts";
import { DuplicateCustomer } from "../problems.ts";
import { indexCustomer } from "../search-entry.ts";

/** Takes a customer out of lists and quick searches; its documents stay as they are. */
export const archiveCustomer = useCase({
  name: "customers.archiveCustomer",
  permission: "customer:write",
  subject: "customer",
  input: archiveCustomerInput,
  problems: [],
  async run(scope, input) {
    const customer = await customerAt(scope, input);
    customer.archive(scope.now);
    await indexCustomer(scope, customer);
    scope.announce(customerFact("CustomerArchived", customer.id));
    return { customerId: customer.id };
  },
});

/** Brings an archived customer back. */
export const restoreCustomer = useCase({
  name: "customers.restoreCustomer",
  permission: "customer:write",
  subject: "customer",
  input: restoreCustomerInput,
  problems: [DuplicateCustomer],
  async run(scope, input) {
    const customer = await customerAt(scope, input);
    await assertUnique(scope, customer);
    customer.restore(scope.now);
    await indexCustomer(scope, customer);
    scope.announce(customerFact("CustomerRestored", customer.id));
    return { customerId: customer.id };
  },
});
