/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A postal address. */
export type AddressInput = {
  /** City; in Bucharest the sector, as SECTOR3 or Sector 3. */
  city: string;
  /** Country, ISO 3166-1 alpha-2. */
  country?: string;
  /** County, mandatory in Romania: its code (RO-CJ) or its name. */
  county?: string | null | undefined;
  /** Postal code; six digits in Romania. */
  postalCode?: string | null | undefined;
  /** Street and number. */
  street: string;
  /** More of the street address. */
  streetAdditional?: string | null | undefined;
};

/** Everything that a filter finds, but a few. */
export type AllCustomers = {
  /** Keys of those to leave out; at most 10,000. */
  exceptIds?: Array<string> | null | undefined;
  /** How many are meant, as `boundedCount` told; if it is another number by now, nothing is begun. */
  expectedCount: number;
  /** Which; as in the list. */
  filter?: CustomerFilter | null | undefined;
};

/** Begins a bulk run. */
export type BulkCustomersInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Which records. */
  selection: CustomersSelection;
};

/** What a contact is written to about. */
export type ContactRole =
  /** Invoices, reminders, statements. */
  | 'BILLING'
  /** Deliveries. */
  | 'DELIVERY'
  /** Contracts and notices. */
  | 'LEGAL';

/** Names a contact as you read it. */
export type ContactVersionInput = {
  /** Key of the contact. */
  contactId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
};

/** Adds a contact to a customer. */
export type CreateContactInput = {
  /** Key of the customer. */
  customerId: string;
  /** E-mail. */
  email?: string | null | undefined;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** True makes it the one primary contact. */
  isPrimary?: boolean;
  /** Mobile telephone. */
  mobile?: string | null | undefined;
  /** Telephone; a Romanian one needs no prefix. */
  phone?: string | null | undefined;
  /** What the contact is written to about. */
  roles?: Array<ContactRole>;
};

/** Opens a customer's card. */
export type CreateCustomerInput = {
  /** Registered office, or where the person lives. */
  address: AddressInput;
  /** Bank. */
  bankName?: string | null | undefined;
  /** Currency of its documents, ISO 4217; null takes the company's. */
  currency?: string | null | undefined;
  /** When its documents fall due; null takes the company's rule. */
  dueDateRule?: DueDateRuleInput | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** Fax. */
  fax?: string | null | undefined;
  /** CUI of a company or public body (`RO` in front says that it is registered for VAT), CNP of a person (thirteen zeros or nothing when not given, the masked one to keep it), registration code of a foreign customer. */
  fiscalCode?: string | null | undefined;
  /** Account. */
  iban?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Language of its documents; null takes the company's. */
  language?: Language | null | undefined;
  /** Registered name, or a person's name. */
  name: string;
  /** Notes for oneself. */
  notes?: string | null | undefined;
  /** Telephone; a Romanian one needs no prefix. */
  phone?: string | null | undefined;
  /** Trade Register number, in either form. */
  tradeRegisterNumber?: string | null | undefined;
  /** What kind of customer it is. */
  type: CustomerType;
  /** VAT identifier with its country prefix, while registered. */
  vatCode?: string | null | undefined;
  /** Web address. */
  website?: string | null | undefined;
};

/** Which customers. */
export type CustomerFilter = {
  /** True shows the archived ones instead. */
  archived?: boolean;
  /** Words in any order, with or without diacritics: name, code, e-mail, city. */
  search?: string | null | undefined;
  /** Of these types only. */
  types?: Array<CustomerType> | null | undefined;
};

/** The order of a list of Customer. */
export type CustomerOrderBy = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: CustomerOrderField;
};

/** What a list of Customer is sorted by. */
export type CustomerOrderField =
  /** By the moment the card was opened. */
  | 'CREATED'
  /** By name, in Romanian alphabetical order. */
  | 'NAME'
  /** By the last change. */
  | 'UPDATED';

/** The quick tabs of a customer list. */
export type CustomerTab =
  /** Everybody in use. */
  | 'ALL'
  /** The archived ones. */
  | 'ARCHIVED'
  /** Romanian companies. */
  | 'COMPANY'
  /** Those established abroad. */
  | 'FOREIGN'
  /** Persons. */
  | 'INDIVIDUAL'
  /** Romanian public bodies. */
  | 'PUBLIC_BODY';

/** What kind of customer or buyer it is. */
export type CustomerType =
  /** A Romanian company. */
  | 'COMPANY'
  /** Established abroad. */
  | 'FOREIGN'
  /** A person; may give no code at all. */
  | 'INDIVIDUAL'
  /** A Romanian public body. */
  | 'PUBLIC_BODY';

/** Names a customer as you read it. */
export type CustomerVersionInput = {
  /** Key of the customer. */
  customerId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
};

/** Which records: either `ids` or `all`. At most 10,000. */
export type CustomersSelection = {
  /** Everything that a filter finds. */
  all?: AllCustomers | null | undefined;
  /** Keys of the records. */
  ids?: Array<string> | null | undefined;
};

/** What a document is. */
export type DocumentKind =
  /** Contract. */
  | 'CONTRACT'
  /** Credit note that corrects an invoice (factură storno). */
  | 'CREDIT_NOTE'
  /** Invoice (factură), type 380. */
  | 'INVOICE'
  /** Notice that travels with goods (aviz de însoțire a mărfii). */
  | 'NOTICE'
  /** Offer. */
  | 'OFFER'
  /** Order. */
  | 'ORDER'
  /** Another document, defined by the company. */
  | 'OTHER'
  /** Proforma: no fiscal value. */
  | 'PROFORMA'
  /** Receipt for cash (chitanță). */
  | 'RECEIPT';

/** Where a document stands. Only drafts can be changed. */
export type DocumentState =
  /** Cancelled before it left the house; its number stays in the register. */
  | 'CANCELLED'
  /** Being written; it has no number. */
  | 'DRAFT'
  /** Numbered and frozen; only another document corrects it. */
  | 'ISSUED';

/** When documents fall due; each type needs its own numbers. */
export type DueDateRuleInput = {
  /** Day of the month, 1 to 31; of DAY_OF_MONTH. */
  day?: number | null | undefined;
  /** Days after the issue date, 0 to 3650; of DAYS. */
  days?: number | null | undefined;
  /** Months after the issue month, 0 to 12; of END_OF_MONTH and DAY_OF_MONTH. */
  months?: number | null | undefined;
  /** Whether a due date on a week-end or holiday moves to the next working day. */
  onWorkingDay?: boolean;
  /** How it is counted. */
  type: DueDateRuleType;
};

/** How a due date is counted from the issue date. */
export type DueDateRuleType =
  /** So many days later. */
  | 'DAYS'
  /** A day of a month, or its last day when it is shorter; never before the issue date. */
  | 'DAY_OF_MONTH'
  /** The last day of a month. */
  | 'END_OF_MONTH';

/** A language that people, documents, mails and pages use. */
export type Language =
  /** English. */
  | 'en'
  /** Romanian. */
  | 'ro';

/** How a look-up in the tax authority's register ended. */
export type LookUpOutcome =
  /** The company is in the register. */
  | 'FOUND'
  /** It is no Romanian fiscal code, so nobody was asked. */
  | 'INVALID_CODE'
  /** The register knows no company with this code. */
  | 'NOT_FOUND'
  /** The register did not answer; go on by hand. */
  | 'UNAVAILABLE';

/** Whether a customer's documents are mailed once they are issued. */
export type MailChoice =
  /** Always, whatever the company's rule says. */
  | 'ALWAYS'
  /** As the company's rule says. */
  | 'AS_COMPANY'
  /** Never, whatever the company's rule says. */
  | 'NEVER';

/** Which end of a list comes first. */
export type OrderDirection =
  /** Smallest, first in the alphabet or oldest first. */
  | 'ASC'
  /** Largest, last in the alphabet or newest first. */
  | 'DESC';

/** How money came in. */
export type PaymentMethod =
  /** To a bank account. */
  | 'BANK'
  /** By card. */
  | 'CARD'
  /** In cash. */
  | 'CASH'
  /** Another way: a cheque, a voucher, a set-off. */
  | 'OTHER';

/** What is still owed because of a document. */
export type PaymentState =
  /** Nothing is owed because of it (a draft, a proforma, a cancelled document). */
  | 'NONE'
  /** Nothing was paid yet. */
  | 'OPEN'
  /** Something is left to pay and the due date has passed. */
  | 'OVERDUE'
  /** Nothing is left to pay. */
  | 'PAID'
  /** A part was paid. */
  | 'PARTIAL';

/** Asks the tax authority's register about a customer and writes the answer on the card. */
export type RefreshCustomerFromRegistryInput = {
  /** Key of the customer. */
  customerId: string;
  /** Takes name, address and Trade Register number over too, not only what concerns VAT. */
  takeNameAndAddress?: boolean;
};

/** Asks for a person's whole CNP. */
export type RevealCnpInput = {
  /** Key of the customer. */
  customerId: string;
};

/** Says what a customer wants of documents being mailed once they are issued. */
export type SetCustomerMailRuleInput = {
  /** What the customer wants. */
  choice: MailChoice;
  /** Key of the customer. */
  customerId: string;
  /** The version you read; 0 while nobody has set it. */
  expectedVersion: number;
};

/** What is amiss with a customer's standing. */
export type StandingWarningCode =
  /** Declared fiscally inactive. */
  | 'INACTIVE'
  /** The register is silent and never answered about this customer. */
  | 'NOT_CHECKED'
  /** The register knows no company with this code. */
  | 'NOT_IN_REGISTRY'
  /** The register is silent; what is told is more than a day old. */
  | 'STALE'
  /** The company no longer exists. */
  | 'STRUCK_OFF'
  /** The register and the card disagree about the VAT registration. */
  | 'VAT_STATUS_DIFFERS';

/** Changes a contact; every field is written, what is left out becomes empty. */
export type UpdateContactInput = {
  /** Key of the contact. */
  contactId: string;
  /** E-mail. */
  email?: string | null | undefined;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** True makes it the one primary contact. */
  isPrimary?: boolean;
  /** Mobile telephone. */
  mobile?: string | null | undefined;
  /** Telephone; a Romanian one needs no prefix. */
  phone?: string | null | undefined;
  /** What the contact is written to about. */
  roles?: Array<ContactRole>;
};

/** Changes a customer's card; every field is written, what is left out becomes empty. */
export type UpdateCustomerInput = {
  /** Registered office, or where the person lives. */
  address: AddressInput;
  /** Bank. */
  bankName?: string | null | undefined;
  /** Currency of its documents, ISO 4217; null takes the company's. */
  currency?: string | null | undefined;
  /** Key of the customer. */
  customerId: string;
  /** When its documents fall due; null takes the company's rule. */
  dueDateRule?: DueDateRuleInput | null | undefined;
  /** E-mail. */
  email?: string | null | undefined;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Fax. */
  fax?: string | null | undefined;
  /** CUI of a company or public body (`RO` in front says that it is registered for VAT), CNP of a person (thirteen zeros or nothing when not given, the masked one to keep it), registration code of a foreign customer. */
  fiscalCode?: string | null | undefined;
  /** Account. */
  iban?: string | null | undefined;
  /** Language of its documents; null takes the company's. */
  language?: Language | null | undefined;
  /** Registered name, or a person's name. */
  name: string;
  /** Notes for oneself. */
  notes?: string | null | undefined;
  /** Telephone; a Romanian one needs no prefix. */
  phone?: string | null | undefined;
  /** Trade Register number, in either form. */
  tradeRegisterNumber?: string | null | undefined;
  /** What kind of customer it is. */
  type: CustomerType;
  /** VAT identifier with its country prefix, while registered. */
  vatCode?: string | null | undefined;
  /** Web address. */
  website?: string | null | undefined;
};

type ProblemParts_Si64MMwHxHdgSh1aD01MrLmRjn5lScmZKmmvSsNTlrU_Fragment = { message: string };

type ProblemParts_4lx4QwReeuggsiEVrc20QgYnmn5wti2g51Ddheao_Fragment = { message: string };

type ProblemParts_Ul71hWg171XPfrKiUIl155UvFsegWldkXMoMlxSp6w_Fragment = { message: string };

type ProblemParts_STcs3OcHqNgcnS02rCkdk89kUdmDkm2HsBqeCwCjhu_Fragment = { message: string };

type ProblemParts_InvalidInput_Fragment = { message: string, issues: Array<{ path: string, message: string }> };

export type ProblemPartsFragment =
  | ProblemParts_Si64MMwHxHdgSh1aD01MrLmRjn5lScmZKmmvSsNTlrU_Fragment
  | ProblemParts_4lx4QwReeuggsiEVrc20QgYnmn5wti2g51Ddheao_Fragment
  | ProblemParts_Ul71hWg171XPfrKiUIl155UvFsegWldkXMoMlxSp6w_Fragment
  | ProblemParts_STcs3OcHqNgcnS02rCkdk89kUdmDkm2HsBqeCwCjhu_Fragment
  | ProblemParts_InvalidInput_Fragment
;

export type CustomerPartsFragment = (
  { id: string, version: number, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, notes: string | null, archivedAt: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { vatRegistered: boolean | null, vatOnCollection: boolean | null, isInactive: boolean | null, isStruckOff: boolean | null, checkedAt: string } | null }
  & { __typename: 'Customer' }
);

export type ContactPartsFragment = { id: string, version: number, customerId: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, phone: string | null, mobile: string | null, email: string | null };

export type CustomersQueryVariables = Exact<{
  after?: string | null | undefined;
  filter?: CustomerFilter | null | undefined;
  orderBy?: CustomerOrderBy | null | undefined;
}>;


export type CustomersQuery = { customers: { totalCount: number | null, edges: Array<{ node: { id: string, version: number, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, email: string | null, phone: string | null, archivedAt: string | null, registry: { isInactive: boolean | null, isStruckOff: boolean | null } | null, address: { city: string, county: string | null, country: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CustomerCountsQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomerCountsQuery = { customerCounts: Array<{ tab: CustomerTab, count: number, isExact: boolean }> };

export type CustomerQueryVariables = Exact<{
  id: string;
}>;


export type CustomerQuery = { customer: (
    { id: string, version: number, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, notes: string | null, archivedAt: string | null, contacts: Array<{ id: string, version: number, customerId: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, phone: string | null, mobile: string | null, email: string | null }>, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { vatRegistered: boolean | null, vatOnCollection: boolean | null, isInactive: boolean | null, isStruckOff: boolean | null, checkedAt: string } | null }
    & { __typename: 'Customer' }
  ) };

export type CustomerBalanceQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerBalanceQuery = { customerBalance: Array<{ currency: string, open: string, overdue: string, credit: string }> };

export type CustomerAffairsQueryVariables = Exact<{
  customerId: string;
  withDocuments: boolean;
  withPayments: boolean;
}>;


export type CustomerAffairsQuery = { customerBalance?: Array<{ currency: string, open: string, overdue: string, credit: string }>, documents?: { edges: Array<{ node: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, currency: string, issueDate: string | null, dueDate: string | null, updatedAt: string, paymentState: PaymentState, overdueDays: number, totals: { payable: string } } }> }, payments?: { edges: Array<{ node: { id: string, currency: string, amount: string, unallocated: string, receivedOn: string, method: PaymentMethod, reversedAt: string | null } }> } };

export type CustomerStandingAtRegistryQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerStandingAtRegistryQuery = { customerStanding: { isApplicable: boolean, isVatRegistered: boolean | null, isVatOnCollection: boolean | null, isInactive: boolean | null, isStruckOff: boolean | null, checkedAt: string | null, warnings: Array<{ code: StandingWarningCode, message: string }> } };

export type CustomersByTextQueryVariables = Exact<{
  text: string;
}>;


export type CustomersByTextQuery = { customersByText: Array<{ id: string, name: string, fiscalCode: string | null, email: string | null, address: { city: string } }> };

export type CreateCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type CreateCustomerMutation = { createCustomer:
    | (
      { id: string, version: number, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, notes: string | null, archivedAt: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { vatRegistered: boolean | null, vatOnCollection: boolean | null, isInactive: boolean | null, isStruckOff: boolean | null, checkedAt: string } | null }
      & { __typename: 'Customer' }
    )
    | (
      { customerId: string, customerName: string, message: string }
      & { __typename: 'DuplicateCustomer' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type UpdateCustomerMutationVariables = Exact<{
  input: UpdateCustomerInput;
}>;


export type UpdateCustomerMutation = { updateCustomer:
    | (
      { id: string, version: number, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, notes: string | null, archivedAt: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { vatRegistered: boolean | null, vatOnCollection: boolean | null, isInactive: boolean | null, isStruckOff: boolean | null, checkedAt: string } | null }
      & { __typename: 'Customer' }
    )
    | (
      { customerId: string, customerName: string, message: string }
      & { __typename: 'DuplicateCustomer' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type RefreshCustomerFromRegistryMutationVariables = Exact<{
  input: RefreshCustomerFromRegistryInput;
}>;


export type RefreshCustomerFromRegistryMutation = { refreshCustomerFromRegistry:
    | (
      { id: string, version: number, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, notes: string | null, archivedAt: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { vatRegistered: boolean | null, vatOnCollection: boolean | null, isInactive: boolean | null, isStruckOff: boolean | null, checkedAt: string } | null }
      & { __typename: 'Customer' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'NoRegistryEntry' | 'RegistryUnavailable' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type RevealCnpMutationVariables = Exact<{
  input: RevealCnpInput;
}>;


export type RevealCnpMutation = { revealCnp:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { cnp: string | null }
      & { __typename: 'RevealedCnp' }
    )
   };

export type ArchiveCustomerMutationVariables = Exact<{
  input: CustomerVersionInput;
}>;


export type ArchiveCustomerMutation = { archiveCustomer:
    | (
      { id: string, version: number, archivedAt: string | null }
      & { __typename: 'Customer' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type RestoreCustomerMutationVariables = Exact<{
  input: CustomerVersionInput;
}>;


export type RestoreCustomerMutation = { restoreCustomer:
    | (
      { id: string, version: number, archivedAt: string | null }
      & { __typename: 'Customer' }
    )
    | (
      { message: string }
      & { __typename: 'DuplicateCustomer' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type DeleteCustomerMutationVariables = Exact<{
  input: CustomerVersionInput;
}>;


export type DeleteCustomerMutation = { deleteCustomer:
    | (
      { message: string }
      & { __typename: 'CustomerInUse' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { id: string }
      & { __typename: 'DeletedCustomer' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type CreateContactMutationVariables = Exact<{
  input: CreateContactInput;
}>;


export type CreateContactMutation = { createContact:
    | (
      { id: string, version: number, customerId: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, phone: string | null, mobile: string | null, email: string | null }
      & { __typename: 'Contact' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type UpdateContactMutationVariables = Exact<{
  input: UpdateContactInput;
}>;


export type UpdateContactMutation = { updateContact:
    | (
      { id: string, version: number, customerId: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, phone: string | null, mobile: string | null, email: string | null }
      & { __typename: 'Contact' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type DeleteContactMutationVariables = Exact<{
  input: ContactVersionInput;
}>;


export type DeleteContactMutation = { deleteContact:
    | (
      { id: string, version: number, customerId: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, phone: string | null, mobile: string | null, email: string | null }
      & { __typename: 'Contact' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type RestoreContactMutationVariables = Exact<{
  input: ContactVersionInput;
}>;


export type RestoreContactMutation = { restoreContact:
    | (
      { id: string, version: number, customerId: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, phone: string | null, mobile: string | null, email: string | null }
      & { __typename: 'Contact' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type LookUpCompanyQueryVariables = Exact<{
  fiscalCode: string;
}>;


export type LookUpCompanyQuery = { lookUpCompany: { outcome: LookUpOutcome, message: string, company: { fiscalCode: string, name: string, tradeRegisterNumber: string | null, phone: string | null, isVatRegistered: boolean, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null } };

export type CustomerMatchesQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
}>;


export type CustomerMatchesQuery = { customers: { boundedCount: number | null } };

export type BulkArchiveCustomersMutationVariables = Exact<{
  input: BulkCustomersInput;
}>;


export type BulkArchiveCustomersMutation = { bulkArchiveCustomers:
    | (
      { id: string, total: number }
      & { __typename: 'BulkRun' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SelectionChanged' | 'SelectionTooLarge' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type BulkRestoreCustomersMutationVariables = Exact<{
  input: BulkCustomersInput;
}>;


export type BulkRestoreCustomersMutation = { bulkRestoreCustomers:
    | (
      { id: string, total: number }
      & { __typename: 'BulkRun' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SelectionChanged' | 'SelectionTooLarge' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type CustomerMailRuleQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerMailRuleQuery = { customerMailRule: { id: string, choice: MailChoice, sendsOnIssue: boolean, version: number } };

export type SetCustomerMailRuleMutationVariables = Exact<{
  input: SetCustomerMailRuleInput;
}>;


export type SetCustomerMailRuleMutation = { setCustomerMailRule:
    | (
      { id: string, choice: MailChoice, sendsOnIssue: boolean, version: number }
      & { __typename: 'CustomerMailRule' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const CustomerPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"onWorkingDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"vatOnCollection"}},{"kind":"Field","name":{"kind":"Name","value":"isInactive"}},{"kind":"Field","name":{"kind":"Name","value":"isStruckOff"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}};
const ContactPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContactParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"mobile"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const CustomerPartsFragmentDoc = {"kind":"Document","definitions":[CustomerPartsDefinition]} as unknown as DocumentNode<CustomerPartsFragment, unknown>;
export const ContactPartsFragmentDoc = {"kind":"Document","definitions":[ContactPartsDefinition]} as unknown as DocumentNode<ContactPartsFragment, unknown>;
export const CustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerOrderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInactive"}},{"kind":"Field","name":{"kind":"Name","value":"isStruckOff"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<CustomersQuery, CustomersQueryVariables>;
export const CustomerCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tab"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}}]}}]} as unknown as DocumentNode<CustomerCountsQuery, CustomerCountsQueryVariables>;
export const CustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Customer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerParts"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}}]}}]}}]}},CustomerPartsDefinition,ContactPartsDefinition]} as unknown as DocumentNode<CustomerQuery, CustomerQueryVariables>;
export const CustomerBalanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerBalance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]}}]} as unknown as DocumentNode<CustomerBalanceQuery, CustomerBalanceQueryVariables>;
export const CustomerAffairsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerAffairs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withDocuments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"withPayments"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPayments"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withDocuments"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"paymentState"}},{"kind":"Field","name":{"kind":"Name","value":"overdueDays"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payable"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}]}}],"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"withPayments"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unallocated"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reversedAt"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CustomerAffairsQuery, CustomerAffairsQueryVariables>;
export const CustomerStandingAtRegistryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerStandingAtRegistry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerStanding"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isApplicable"}},{"kind":"Field","name":{"kind":"Name","value":"isVatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"isVatOnCollection"}},{"kind":"Field","name":{"kind":"Name","value":"isInactive"}},{"kind":"Field","name":{"kind":"Name","value":"isStruckOff"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CustomerStandingAtRegistryQuery, CustomerStandingAtRegistryQueryVariables>;
export const CustomersByTextDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersByText"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customersByText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"city"}}]}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]} as unknown as DocumentNode<CustomersByTextQuery, CustomersByTextQueryVariables>;
export const CreateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}}]}}]}}]}},CustomerPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateCustomerMutation, CreateCustomerMutationVariables>;
export const UpdateCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"customerName"}}]}}]}}]}},CustomerPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateCustomerMutation, UpdateCustomerMutationVariables>;
export const RefreshCustomerFromRegistryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshCustomerFromRegistry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshCustomerFromRegistryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshCustomerFromRegistry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CustomerPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RefreshCustomerFromRegistryMutation, RefreshCustomerFromRegistryMutationVariables>;
export const RevealCnpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevealCnp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevealCnpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revealCnp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevealedCnp"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cnp"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RevealCnpMutation, RevealCnpMutationVariables>;
export const ArchiveCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<ArchiveCustomerMutation, ArchiveCustomerMutationVariables>;
export const RestoreCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RestoreCustomerMutation, RestoreCustomerMutationVariables>;
export const DeleteCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletedCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<DeleteCustomerMutation, DeleteCustomerMutationVariables>;
export const CreateContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ContactPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateContactMutation, CreateContactMutationVariables>;
export const UpdateContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateContactInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ContactPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateContactMutation, UpdateContactMutationVariables>;
export const DeleteContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ContactPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<DeleteContactMutation, DeleteContactMutationVariables>;
export const RestoreContactDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreContact"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ContactVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreContact"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContactParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ContactPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RestoreContactMutation, RestoreContactMutationVariables>;
export const LookUpCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookUpCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUpCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fiscalCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isVatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LookUpCompanyQuery, LookUpCompanyQueryVariables>;
export const CustomerMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundedCount"}}]}}]}}]} as unknown as DocumentNode<CustomerMatchesQuery, CustomerMatchesQueryVariables>;
export const BulkArchiveCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkArchiveCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkArchiveCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkArchiveCustomersMutation, BulkArchiveCustomersMutationVariables>;
export const BulkRestoreCustomersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkRestoreCustomers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkCustomersInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRestoreCustomers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkRestoreCustomersMutation, BulkRestoreCustomersMutationVariables>;
export const CustomerMailRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerMailRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerMailRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"sendsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]}}]} as unknown as DocumentNode<CustomerMailRuleQuery, CustomerMailRuleQueryVariables>;
export const SetCustomerMailRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetCustomerMailRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetCustomerMailRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setCustomerMailRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerMailRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"choice"}},{"kind":"Field","name":{"kind":"Name","value":"sendsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<SetCustomerMailRuleMutation, SetCustomerMailRuleMutationVariables>;