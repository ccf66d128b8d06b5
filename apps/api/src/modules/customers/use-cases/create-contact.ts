import { createContactInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { customerFact } from "../events.ts";
import { findCustomer } from "../find-customer.ts";
import { makePrimary } from "../primary-contact.ts";
import { Contact } from "../model/contact.ts";

/** Adds a person to talk to at a customer's; the first one is the primary contact. */
export const createContact = useCase({
  name: "customers.createContact",
  permission: "customer:write",
  subject: "customer",
  input: createContactInput,
  problems: [],
  async run(scope, { idempotencyKey: _key, isPrimary, ...fields }) {
    const { companyId, em, now } = scope;
    const customer = await findCustomer(scope, fields.customerId);
    const isFirst = (await em.count(Contact, { companyId, customerId: customer.id, deletedAt: null })) === 0;
    const id = scope.newId();
    const contact = em.create(Contact, { companyId, id, ...fields, isPrimary: false, createdAt: now });
    await em.flush();
    if (isPrimary || isFirst) await makePrimary(scope, contact);
    scope.announce(customerFact("CustomerUpdated", customer.id));
    return { customerId: customer.id, contactId: id };
  },
});
