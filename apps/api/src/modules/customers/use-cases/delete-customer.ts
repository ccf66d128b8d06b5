import { deleteCustomerInput } from "@softmanager/inputs";
import { isStillReferenced } from "../../../platform/database.ts";
import type { Scope } from "../../../platform/scope.ts";
import { removeFromSearch } from "../../../platform/search.ts";
import { useCase } from "../../../platform/use-case.ts";
import { customerFact } from "../events.ts";
import { customerAt } from "../find-customer.ts";
import { Contact } from "../model/contact.ts";
import type { Customer } from "../model/customer.ts";
import { CustomerInUse } from "../problems.ts";

/** Deletes a customer that nothing was ever written for, contacts included. */
export const deleteCustomer = useCase({
  name: "customers.deleteCustomer",
  permission: "customer:write",
  subject: "customer",
  input: deleteCustomerInput,
  problems: [CustomerInUse],
  async run(scope, input) {
    const customer = await customerAt(scope, input);
    await removeWithContacts(scope, customer);
    await removeFromSearch(scope, { kind: "CUSTOMER", id: customer.id });
    scope.announce(customerFact("CustomerDeleted", customer.id));
    return { customerId: customer.id };
  },
});

/** The database knows who refers to the card; it is not asked table by table. */
async function removeWithContacts({ em, companyId }: Scope, customer: Customer): Promise<void> {
  try {
    em.remove(await em.find(Contact, { companyId, customerId: customer.id }));
    await em.flush();
    em.remove(customer);
    await em.flush();
  } catch (error) {
    if (isStillReferenced(error)) throw new CustomerInUse(customer.name);
    throw error;
  }
}
