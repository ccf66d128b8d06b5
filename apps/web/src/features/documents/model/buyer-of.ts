import type { Address, Buyer } from "@softmanager/domain";
import type { CustomerToPickPartsFragment } from "../operations.generated.ts";

/** A customer's card as a document copies it. */
export function buyerOf(customer: CustomerToPickPartsFragment): Buyer {
  const { type, name, fiscalCode, vatCode, tradeRegisterNumber, address, bankName, iban } = customer;
  const contact = contactOf(customer);
  return {
    type,
    name,
    fiscalCode,
    vatCode,
    tradeRegisterNumber,
    address: addressOf(address),
    contactName: contact ? `${contact.givenName} ${contact.familyName}` : null,
    phone: contact?.phone ?? customer.phone,
    email: contact?.email ?? customer.email,
    bankName,
    iban,
  };
}

/** An address alone, without what the API client adds to it. */
export function addressOf({ street, streetAdditional, city, postalCode, county, country }: Address): Address {
  return { street, streetAdditional, city, postalCode, county, country };
}

/** Whom invoices are addressed to: the contact for billing, if the customer has one. */
function contactOf({ contacts }: CustomerToPickPartsFragment) {
  return contacts.find(({ roles }) => roles.includes("BILLING"));
}
