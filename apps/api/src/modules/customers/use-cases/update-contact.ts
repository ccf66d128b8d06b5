import { updateContactInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { customerFact } from "../events.ts";
import { contactAt } from "../find-contact.ts";
import { makePrimary } from "../primary-contact.ts";

/** Changes what is known of a contact. */
export const updateContact = useCase({
  name: "customers.updateContact",
  permission: "customer:write",
  subject: "customer",
  input: updateContactInput,
  problems: [],
  async run(scope, { contactId, expectedVersion, isPrimary, ...fields }) {
    const contact = await contactAt(scope, { contactId, expectedVersion });
    Object.assign(contact, fields);
    if (!isPrimary) contact.isPrimary = false;
    else if (!contact.isPrimary) await makePrimary(scope, contact);
    scope.announce(customerFact("CustomerUpdated", contact.customerId));
    return { customerId: contact.customerId, contactId };
  },
});
