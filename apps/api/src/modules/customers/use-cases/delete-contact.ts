import { deleteContactInput, restoreContactInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { customerFact } from "../events.ts";
import { contactAt } from "../find-contact.ts";
import { hasPrimary } from "../primary-contact.ts";

/** Takes a contact off the card; `restoreContact` brings it back. */
export const deleteContact = useCase({
  name: "customers.deleteContact",
  permission: "customer:write",
  subject: "customer",
  input: deleteContactInput,
  problems: [],
  async run(scope, input) {
    const contact = await contactAt(scope, input);
    contact.deletedAt ??= scope.now;
    scope.announce(customerFact("CustomerUpdated", contact.customerId));
    return { customerId: contact.customerId, contactId: contact.id };
  },
});

/** Brings a deleted contact back; it is primary again unless another became so in the meantime. */
export const restoreContact = useCase({
  name: "customers.restoreContact",
  permission: "customer:write",
  subject: "customer",
  input: restoreContactInput,
  problems: [],
  async run(scope, input) {
    const contact = await contactAt(scope, input);
    if (contact.deletedAt && contact.isPrimary) contact.isPrimary = !(await hasPrimary(scope, contact));
    contact.deletedAt = null;
    scope.announce(customerFact("CustomerUpdated", contact.customerId));
    return { customerId: contact.customerId, contactId: contact.id };
  },
});
