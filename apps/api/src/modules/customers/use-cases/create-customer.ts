import { createCustomerInput } from "@softmanager/inputs";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { isFresh, keptAnswer } from "../../fiscal-registry/index.ts";
import { assertUnique } from "../assert-unique.ts";
import { customerFact } from "../events.ts";
import { columnsOf, Customer } from "../model/customer.ts";
import { DuplicateCustomer } from "../problems.ts";
import { registeredCode } from "../registered-code.ts";
import { keptCodeOf } from "../sealed-cnp.ts";
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
      ...columnsOf({ ...input, ...(await keptCodeOf(scope, input, null)) }),
      customFields: {},
      createdAt: now,
      updatedAt: now,
    });
    await assertUnique(scope, customer);
    await takeKnownStanding(scope, customer);
    await indexCustomer(scope, customer);
    scope.announce(customerFact("CustomerCreated", customer.id));
    return { customerId: customer.id };
  },
});

/** Whoever opens a card by its code has just looked it up. */
async function takeKnownStanding({ db, now }: Scope, customer: Customer): Promise<void> {
  const code = registeredCode(customer);
  const kept = code ? await keptAnswer(db, code) : null;
  if (kept?.company && isFresh(kept, now)) customer.takeStanding({ company: kept.company, checkedAt: kept.checkedAt });
}
