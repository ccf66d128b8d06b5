import type { Scope } from "../../platform/scope.ts";
import { Contact } from "./model/contact.ts";

/** A customer has one primary contact at most: the others step back first, as the unique index wants it. */
export async function makePrimary({ em, companyId }: Scope, contact: Contact): Promise<void> {
  const { customerId } = contact;
  for (const other of await em.find(Contact, { companyId, customerId, isPrimary: true, deletedAt: null })) {
    if (other !== contact) other.isPrimary = false;
  }
  await em.flush();
  contact.isPrimary = true;
}

/** Does the contact's customer have a primary contact now? */
export async function hasPrimary({ em, companyId }: Scope, { customerId }: Contact): Promise<boolean> {
  return (await em.count(Contact, { companyId, customerId, isPrimary: true, deletedAt: null })) > 0;
}
