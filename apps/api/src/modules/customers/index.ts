export { billingDetailsOf, type BillingDetails } from "./billing-details-of.ts";
export { customerFact } from "./events.ts";
export { ContactResolver } from "./graphql/contact.resolver.ts";
export { CustomerResolver } from "./graphql/customer.resolver.ts";
export { Contact } from "./model/contact.ts";
export { Customer } from "./model/customer.ts";
export { createContact } from "./use-cases/create-contact.ts";
export { createCustomer } from "./use-cases/create-customer.ts";
