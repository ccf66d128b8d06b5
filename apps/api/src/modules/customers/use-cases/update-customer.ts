import { updateCustomerInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertUnique } from "../assert-unique.ts";
import { customerFact } from "../events.ts";
import { customerAt } from "../find-customer.ts";
import { DuplicateCustomer } from "../problems.ts";
import { keptCodeOf } from "../sealed-cnp.ts";
import { indexCustomer } from "../search-entry.ts";

/** Changes a customer's card; documents keep what they copied from it. */
export const updateCustomer = useCase({
  name: "customers.updateCustomer",
  permission: "customer:write",
  subject: "customer",
  input: updateCustomerInput,
  problems: [DuplicateCustomer],
  async run(scope, input) {
    const customer = await customerAt(scope, input);
    const card = { ...input, ...(await keptCodeOf(scope, input, customer)) };
    const hasOtherCode = customer.fiscalCode !== card.fiscalCode || customer.country !== card.address.country;
    customer.describe(card, scope.now);
    if (hasOtherCode) customer.forgetStanding();
    if (!customer.archivedAt) await assertUnique(scope, customer);
    await indexCustomer(scope, customer);
    scope.announce(customerFact("CustomerUpdated", customer.id));
    return { customerId: customer.id };
  },
});
