import { createContactInput, createCustomerInput } from "@softmanager/inputs";
import { inBooksOf } from "../../platform/books.ts";
import type { Scope } from "../../platform/scope.ts";
import type { Company } from "../companies/index.ts";
import { createContact, createCustomer } from "../customers/index.ts";
import type { Person } from "../identity/index.ts";
import { findOperator } from "./operator-record.ts";

/**
 * Makes the new company a customer of the service's operator, and its first person a contact there, in the same
 * transaction: both exist, or neither.
 */
export async function enterOperatorsBooks(
  scope: Scope,
  { company, person }: { company: Company; person: Person },
): Promise<void> {
  const operator = await findOperator(scope.db);
  if (!operator) throw new Error("The operator's own books were never opened.");
  const act = { name: "onboarding.enterOperatorsBooks", subject: "customer" };
  await inBooksOf(scope, { companyId: operator.companyId, act }, async (books) => {
    const { customerId } = await createCustomer.run(books, createCustomerInput.parse(customerOf(company)));
    await books.em.flush();
    const { givenName, familyName, email, phone } = person;
    const contact = { customerId, givenName, familyName, email, phone, roles: ["LEGAL", "BILLING"], isPrimary: true };
    await createContact.run(books, createContactInput.parse(contact));
    return { customerId };
  });
}

function customerOf({ name, fiscalCode, tradeRegisterCanonical, phone, email, language, ...where }: Company) {
  const { street, streetAdditional, city, postalCode, county, country } = where;
  return {
    type: country === "RO" ? "COMPANY" : "FOREIGN",
    name,
    fiscalCode,
    tradeRegisterNumber: tradeRegisterCanonical,
    address: { street, streetAdditional, city, postalCode, county, country },
    phone,
    email,
    language,
  };
}
