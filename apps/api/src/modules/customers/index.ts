export { billingDetailsOf, type BillingDetails } from "./billing-details-of.ts";
export { customerFact } from "./events.ts";
export { ContactResolver } from "./graphql/contact.resolver.ts";
export { CustomerResolver } from "./graphql/customer.resolver.ts";
export { Contact } from "./model/contact.ts";
export { Customer } from "./model/customer.ts";
