import { BankAccount, Company, VatPeriod, WorkPoint } from "./modules/companies/index.ts";
import { Contact, Customer } from "./modules/customers/index.ts";
import { ApiKey, EmailToken, Invitation, Membership, Person, Session } from "./modules/identity/index.ts";
import { CustomerMailRule, EmailMessage, EmailRecipient, MailRule, MailWording } from "./modules/delivery/index.ts";
import { DefaultMention, Document, Series } from "./modules/documents/index.ts";
import { Product } from "./modules/products/index.ts";
import { Allocation, Payment, Refund } from "./modules/receivables/index.ts";
import { SavedView } from "./modules/saved-views/index.ts";

/** Every entity, module by module. */
export const entities = [
  Person,
  Session,
  Membership,
  EmailToken,
  ApiKey,
  Invitation,
  Company,
  BankAccount,
  VatPeriod,
  WorkPoint,
  SavedView,
  Customer,
  Contact,
  Product,
  Series,
  DefaultMention,
  Document,
  Payment,
  Allocation,
  Refund,
  EmailMessage,
  EmailRecipient,
  MailRule,
  CustomerMailRule,
  MailWording,
];
