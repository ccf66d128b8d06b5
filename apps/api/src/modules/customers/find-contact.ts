import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { Contact } from "./model/contact.ts";

interface Wanted {
  contactId: string;
  expectedVersion: number;
}

/** The contact as the caller saw it. */
export async function contactAt(
  { em, companyId }: Scope,
  { contactId: id, expectedVersion }: Wanted,
): Promise<Contact> {
  const contact = await em.findOne(Contact, { companyId, id });
  if (!contact) throw notFound("Contact");
  if (contact.version !== expectedVersion) throw new VersionConflict(expectedVersion, contact.version);
  return contact;
}
