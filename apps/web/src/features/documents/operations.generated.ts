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

/** The advance invoice that a line takes back. */
export type AdvanceTakenInput = {
  /** Key of the advance invoice. */
  documentId: string;
  /** Lei per unit of currency on the advance, a decimal string; the server writes it. */
  rate?: string | null | undefined;
};

/** Everything that a filter finds, but a few. */
export type AllDocuments = {
  /** Keys of those to leave out; at most 10,000. */
  exceptIds?: Array<string> | null | undefined;
  /** How many are meant, as `boundedCount` told; if it is another number by now, nothing is begun. */
  expectedCount: number;
  /** Which; as in the list. */
  filter?: DocumentFilter | null | undefined;
};

/** Sets what is left of a payment against documents. */
export type AllocatePaymentInput = {
  /** What it pays; absent pays the customer's oldest due first. */
  allocations?: Array<AllocationInput> | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Key of the payment. */
  paymentId: string;
};

/** A part of a payment, and the document it pays. */
export type AllocationInput = {
  /** Amount in the payment's currency, a decimal string; negative against a credit note. */
  amount: string;
  /** Key of the document. */
  documentId: string;
};

/** A discount or charge on a line; a percentage of its value or an amount. */
export type AllowanceInput = {
  /** Amount in the document's currency, a decimal string; wins over the percentage. */
  amount?: string | null | undefined;
  /** Whether it adds to the price instead of reducing it. */
  isCharge: boolean;
  /** Percent of the base, a decimal string. */
  percent?: string | null | undefined;
  /** Reason, as printed. */
  reason?: string | null | undefined;
  /** Reason code: UNTDID 5189 for discounts, 7161 for charges. */
  reasonCode?: string | null | undefined;
};

/** Begins a bulk run. */
export type BulkDocumentsInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Which records. */
  selection: DocumentsSelection;
};

/** Begins to issue many drafts in the background. */
export type BulkIssueDraftsInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Which records. */
  selection: DocumentsSelection;
  /** Whether they are mailed to their customers, which needs `document:send`; absent follows each customer's rule, else the company's. */
  sendsMail?: boolean | null | undefined;
};

/** Cancels an issued document that has not left the house. */
export type CancelDocumentInput = {
  /** Key of the document. */
  documentId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Why, for the register. */
  reason: string;
};

/** Lets a link work longer or shorter. */
export type ChangePublicLinkExpiryInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** In how many days, 1 to 3,650. */
  expiresInDays?: number | null | undefined;
  /** The last day on which it works, ISO 8601. */
  expiresOn?: string | null | undefined;
  /** Key of the link. */
  linkId: string;
  /** It works until somebody revokes it. */
  neverExpires?: boolean | null | undefined;
};

/** A public code of what is sold (BT-158). */
export type ClassificationInput = {
  /** The code. */
  code: string;
  /** STI for CPV codes, HS for customs codes. */
  scheme: string;
};

/** A list that products are classified by (UNTDID 7143). */
export type ClassificationScheme =
  /** Combined nomenclature (NC), for customs. */
  | 'HS'
  /** CPV, the vocabulary of public procurement. */
  | 'STI';

/** What a contact is written to about. */
export type ContactRole =
  /** Invoices, reminders, statements. */
  | 'BILLING'
  /** Deliveries. */
  | 'DELIVERY'
  /** Contracts and notices. */
  | 'LEGAL';

/** A line as written; all figures are exact decimal strings. */
export type ContentLineInput = {
  /** The advance that this line takes back. */
  advance?: AdvanceTakenInput | null | undefined;
  /** Discounts and charges on this line. */
  allowances?: Array<AllowanceInput> | null | undefined;
  /** The quantity the price is for (BT-149); 1 when absent. */
  baseQuantity?: string | null | undefined;
  /** A public code of what is sold. */
  classification?: ClassificationInput | null | undefined;
  /** The seller's code of it (BT-155). */
  code?: string | null | undefined;
  /** On a correction: which line of the document it corrects this one takes back, from 1. */
  correctsPosition?: number | null | undefined;
  /** More about it (BT-154). */
  description?: string | null | undefined;
  /** Why no VAT is charged, as printed (BT-120). */
  exemptionReason?: string | null | undefined;
  /** VATEX code of the exemption (BT-121). */
  exemptionReasonCode?: string | null | undefined;
  /** What is sold (BT-153). */
  name: string;
  /** The product it was taken from. */
  productId?: string | null | undefined;
  /** How much; up to 6 decimals, negative takes something back (BT-129). */
  quantity: string;
  /** Goods or a service; a service where nobody said. */
  supply?: Supply | null | undefined;
  /** VAT category (BT-151). */
  taxCategory: TaxCategory;
  /** Rate in percent, a decimal string (BT-152); 0 in every category but S. */
  taxRate: string;
  /** Unit, UN/ECE Rec 20 such as H87 (BT-130). */
  unitCode: string;
  /** What people call the unit. */
  unitName: string;
  /** Price of the base quantity, without or with VAT by the price mode; up to 6 decimals. */
  unitPrice: string;
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

/** Begins a document. */
export type CreateDraftInput = {
  /** What it says; absent begins with the defaults. Default sentences and means of payment stand in where it has none. */
  content?: DocumentContentInput | null | undefined;
  /** Customer whose data and defaults to begin with. */
  customerId?: string | null | undefined;
  /** Reckons the due date from the issue date, now and when it is issued; absent with `content` keeps its `dueDate`. */
  dueDateRule?: DueDateRuleInput | null | undefined;
  /** Your own id of it, unique in the company. */
  externalId?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** What to write. */
  kind: DocumentKind;
  /** Series of its number; absent takes the default of the kind. */
  seriesId?: string | null | undefined;
};

/** Makes a link to a document. It works for 365 days if nothing is said; one that is live keeps its own. */
export type CreatePublicLinkInput = {
  /** Key of the document. */
  documentId: string;
  /** In how many days, 1 to 3,650. */
  expiresInDays?: number | null | undefined;
  /** The last day on which it works, ISO 8601. */
  expiresOn?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** It works until somebody revokes it. */
  neverExpires?: boolean | null | undefined;
};

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

/** A postal address as EN 16931 divides it. */
export type DocumentAddressInput = {
  /** City; in Bucharest SECTOR1 … SECTOR6 (BT-37, BT-52). */
  city: string;
  /** Country, ISO 3166-1 alpha-2 (BT-40, BT-55). */
  country: string;
  /** County, ISO 3166-2:RO such as RO-CJ in Romania (BT-39, BT-54). */
  county?: string | null | undefined;
  /** Postal code (BT-38, BT-53). */
  postalCode?: string | null | undefined;
  /** Street and number (BT-35, BT-50). */
  street: string;
  /** More of the street address (BT-36, BT-51). */
  streetAdditional?: string | null | undefined;
};

/** A discount or charge on the whole document. */
export type DocumentAllowanceInput = {
  /** Amount in the document's currency, a decimal string; wins over the percentage. */
  amount?: string | null | undefined;
  /** Whether it adds to the price instead of reducing it. */
  isCharge: boolean;
  /** Percent of the base, a decimal string. */
  percent?: string | null | undefined;
  /** Reason, as printed. */
  reason?: string | null | undefined;
  /** Reason code: UNTDID 5189 for discounts, 7161 for charges. */
  reasonCode?: string | null | undefined;
  /** How it is taxed; absent splits it over the document's rates. */
  taxation?: TaxationInput | null | undefined;
};

/** The buyer as the document names it (BG-7). */
export type DocumentBuyerInput = {
  /** Where the buyer is established (BG-8). */
  address: DocumentAddressInput;
  /** The buyer's bank. */
  bankName?: string | null | undefined;
  /** Person to talk to (BT-56). */
  contactName?: string | null | undefined;
  /** E-mail (BT-58). */
  email?: string | null | undefined;
  /** Fiscal code in digits, CNP, or a foreign registration code (BT-47). */
  fiscalCode?: string | null | undefined;
  /** The buyer's account. */
  iban?: string | null | undefined;
  /** Registered name, or a person's name (BT-44). */
  name: string;
  /** Telephone (BT-57). */
  phone?: string | null | undefined;
  /** Trade Register number. */
  tradeRegisterNumber?: string | null | undefined;
  /** What kind of buyer it is. */
  type: CustomerType;
  /** VAT identifier with its country prefix, while registered (BT-48). */
  vatCode?: string | null | undefined;
};

/** What a person writes on a document; a draft may lack anything. */
export type DocumentContentInput = {
  /** Discounts and charges on the whole document. */
  allowances?: Array<DocumentAllowanceInput> | null | undefined;
  /** The buyer. */
  buyer?: DocumentBuyerInput | null | undefined;
  /** Currency, ISO 4217 (BT-5). */
  currency: string;
  /** The customer it was taken from. */
  customerId?: string | null | undefined;
  /** Where and when it was delivered. */
  delivery?: DocumentDeliveryInput | null | undefined;
  /** Due date, ISO (BT-9). */
  dueDate?: string | null | undefined;
  /** Rate of the document's currency; absent takes the BNR's. */
  exchangeRate?: DocumentExchangeRateInput | null | undefined;
  /** Whether the invoice asks for an advance. */
  isAdvance?: boolean | null | undefined;
  /** Issue date, ISO (BT-2); absent means the day it is issued. */
  issueDate?: string | null | undefined;
  /** The language it is written in. */
  language: Language;
  /** The lines, in order; at most 1,000. */
  lines: Array<ContentLineInput>;
  /** Sentences printed on it, in order (BT-22). */
  mentions?: Array<string> | null | undefined;
  /** Means of payment, UNTDID 4461: 10 cash, 42 bank account, 48 card (BT-81). */
  paymentMeansCode?: string | null | undefined;
  /** Terms of payment (BT-20). */
  paymentTerms?: string | null | undefined;
  /** Last day of the period it covers, ISO (BT-74). */
  periodEnd?: string | null | undefined;
  /** First day of the period it covers, ISO (BT-73). */
  periodStart?: string | null | undefined;
  /** Documents it corrects or settles. */
  precedingDocuments?: Array<PrecedingDocumentInput> | null | undefined;
  /** Already paid, a decimal string (BT-113). */
  prepaid?: string | null | undefined;
  /** What the unit prices contain. */
  priceMode: PriceMode;
  /** Numbers the buyer wants to see. */
  references?: DocumentReferencesInput | null | undefined;
  /** Rounding, a decimal string (BT-114); absent in GROSS mode reaches the agreed total. */
  rounding?: string | null | undefined;
  /** Tax point date, ISO (BT-7). */
  taxPointDate?: string | null | undefined;
  /** On a correction: what is left to take back; its VAT is reckoned against it. The server writes it. */
  vatLeft?: Array<TaxableLeftInput> | null | undefined;
  /** The work point it is issued from. */
  workPointId?: string | null | undefined;
};

/** Where and when it was delivered (BG-13). */
export type DocumentDeliveryInput = {
  /** Where to (BG-15). */
  address?: DocumentAddressInput | null | undefined;
  /** Delivery date, ISO (BT-72). */
  date?: string | null | undefined;
  /** Who received it (BT-70). */
  partyName?: string | null | undefined;
};

/** Lei per unit of the document's currency. */
export type DocumentExchangeRateInput = {
  /** The day it was published, ISO date. */
  date: string;
  /** The rate, a decimal string. */
  rate: string;
  /** Why a person overrode the published rate; needed for MANUAL. */
  reason?: string | null | undefined;
  /** Who says so. */
  source: DocumentExchangeRateSource;
};

/** Who says what a currency is worth. */
export type DocumentExchangeRateSource =
  /** The National Bank of Romania. */
  | 'BNR'
  /** A person, with a reason. */
  | 'MANUAL';

/** Which documents to list; every part narrows. */
export type DocumentFilter = {
  /** In this currency. */
  currency?: string | null | undefined;
  /** Of this customer. */
  customerId?: string | null | undefined;
  /** Issued (drafts: begun) on this day or later, ISO. */
  issuedFrom?: string | null | undefined;
  /** Issued (drafts: begun) on this day or earlier, ISO. */
  issuedTo?: string | null | undefined;
  /** Of these kinds. */
  kinds?: Array<DocumentKind> | null | undefined;
  /** By what is still owed. */
  payment?: DocumentPaymentFilter | null | undefined;
  /** Words in the number, the buyer's name or fiscal code, or an amount; diacritics do not matter. */
  search?: string | null | undefined;
  /** In these states. */
  states?: Array<DocumentState> | null | undefined;
};

/** Names a document. */
export type DocumentIdInput = {
  /** Key of the document. */
  documentId: string;
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

/** The order of a list of Document. */
export type DocumentOrderBy = {
  /** Which end comes first. */
  direction?: OrderDirection;
  /** What to sort by. */
  field: DocumentOrderField;
};

/** What a list of Document is sorted by. */
export type DocumentOrderField =
  /** By issue date; drafts by the day they were begun. */
  | 'DATE'
  /** By due date; what asks for no payment has none and is left out. */
  | 'DUE'
  /** By the last change. */
  | 'UPDATED';

/** Which documents to keep by what is still owed. */
export type DocumentPaymentFilter =
  /** Something is left to pay, today or within seven days. */
  | 'DUE_SOON'
  /** Something is left to pay. */
  | 'OPEN'
  /** Something is left to pay and the due date has passed. */
  | 'OVERDUE'
  /** Nothing is left to pay. */
  | 'PAID';

/** Numbers of papers that the buyer wants to see. */
export type DocumentReferencesInput = {
  /** Buyer reference (BT-10). */
  buyerReference?: string | null | undefined;
  /** Contract (BT-12). */
  contractNumber?: string | null | undefined;
  /** Despatch advice, such as a notice (BT-16). */
  despatchNumber?: string | null | undefined;
  /** The buyer's order (BT-13). */
  orderNumber?: string | null | undefined;
  /** Project (BT-11). */
  projectNumber?: string | null | undefined;
  /** Receiving advice (BT-15). */
  receivingNumber?: string | null | undefined;
  /** The seller's order (BT-14). */
  salesOrderNumber?: string | null | undefined;
};

/** Where a document stands. Only drafts can be changed. */
export type DocumentState =
  /** Cancelled before it left the house; its number stays in the register. */
  | 'CANCELLED'
  /** Being written; it has no number. */
  | 'DRAFT'
  /** Numbered and frozen; only another document corrects it. */
  | 'ISSUED';

/** The quick tabs of a document list. */
export type DocumentTab =
  /** Every document. */
  | 'ALL'
  /** Drafts. */
  | 'DRAFTS'
  /** Issued, due today or within seven days, with something left to pay. */
  | 'DUE_SOON'
  /** Issued, with something left to pay. */
  | 'OPEN'
  /** Issued, past the due date, with something left to pay. */
  | 'OVERDUE';

/** Names a document as you read it. */
export type DocumentVersionInput = {
  /** Key of the document. */
  documentId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
};

/** Which records: either `ids` or `all`. At most 10,000. */
export type DocumentsSelection = {
  /** Everything that a filter finds. */
  all?: AllDocuments | null | undefined;
  /** Keys of the records. */
  ids?: Array<string> | null | undefined;
};

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

/** Copies a document into a new draft. */
export type DuplicateDocumentInput = {
  /** Key of the document. */
  documentId: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
};

/** Issues a draft and sends it once it has its number. */
export type IssueAndSendDocumentInput = {
  /** Key of the document. */
  documentId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Seconds before the number is taken, in which `undoIssue` takes back both: 0 to 60. */
  holdSeconds?: number | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** What to send when it is issued. */
  mail: MailInput;
};

/** Issues a draft. */
export type IssueDocumentInput = {
  /** Key of the document. */
  documentId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Seconds before the number is taken, in which `undoIssue` takes it back: 0 to 60; absent takes the company's setting. */
  holdSeconds?: number | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Whether it is mailed to its customer once it has its number, which needs `document:send`; absent follows the customer's rule, else the company's. */
  sendsMail?: boolean | null | undefined;
};

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

/** A mail to send. */
export type MailInput = {
  /** Attach the PDF. */
  attachPdf?: boolean | null | undefined;
  /** What to write; an empty line begins a paragraph, `{number}` stands for the document's number. */
  body?: string | null | undefined;
  /** Carry the link to the document's page. */
  includeLink?: boolean | null | undefined;
  /** The language to write in. */
  language?: Language | null | undefined;
  /** Whom it goes to, at most 20; each gets a mail of their own. */
  recipients: Array<MailRecipientInput>;
  /** Subject; `{number}` stands for the document's number. */
  subject?: string | null | undefined;
};

/** Somebody a mail goes to. */
export type MailRecipientInput = {
  /** A single address. */
  email: string;
  /** Name, as shown. */
  name?: string | null | undefined;
};

/** Whose rule decides whether a document is mailed once it is issued. */
export type MailRuleOrigin =
  /** The company's. */
  | 'COMPANY'
  /** The customer's own. */
  | 'CUSTOMER';

/** What is known of a mail to one recipient; never more than a server said. */
export type MailState =
  /** The mail server took it over. Whether it was read, or even delivered, nobody knows. */
  | 'ACCEPTED'
  /** A server took it and sent it back. */
  | 'BOUNCED'
  /** A server's receipt says that it lies in the mailbox. Whether it was read nobody knows. */
  | 'DELIVERED'
  /** Given up: no server took it in time, or the document was cancelled before. */
  | 'FAILED'
  /** On its way; a server may have asked to try again later. */
  | 'QUEUED'
  /** The server refused it for good; it is not tried again. */
  | 'REFUSED'
  /** The line broke after the whole message was handed over: it may or may not have arrived. */
  | 'UNKNOWN';

/** What a mail says. Left out, the language is the document's and the words are the usual ones. */
export type MailWordsInput = {
  /** Attach the PDF. */
  attachPdf?: boolean | null | undefined;
  /** What to write; an empty line begins a paragraph, `{number}` stands for the document's number. */
  body?: string | null | undefined;
  /** Carry the link to the document's page. */
  includeLink?: boolean | null | undefined;
  /** The language to write in. */
  language?: Language | null | undefined;
  /** Subject; `{number}` stands for the document's number. */
  subject?: string | null | undefined;
};

/** Tells that a mail to one recipient came back. */
export type MarkBouncedInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** What the server wrote: its words, or the whole notification with its headers, up to 1.5 MB. */
  message: string;
  /** Key of the recipient. */
  recipientId: string;
};

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

/** A document this one corrects or settles (BG-3). */
export type PrecedingDocumentInput = {
  /** Its issue date, ISO (BT-26). */
  issueDate?: string | null | undefined;
  /** Its number (BT-25). */
  number: string;
};

/** What unit prices contain. */
export type PriceMode =
  /** Prices with VAT; the total with VAT is what was agreed. */
  | 'GROSS'
  /** Prices without VAT. */
  | 'NET';

/** What somebody did with a link. */
export type PublicLinkViewKind =
  /** Opened or saved the PDF. */
  | 'DOWNLOAD'
  /** Opened the page. */
  | 'VIEW';

/** Books money that came in. */
export type RecordPaymentInput = {
  /** What it pays; absent pays the customer's oldest due first, an empty list leaves all of it as credit. */
  allocations?: Array<AllocationInput> | null | undefined;
  /** Amount received, a decimal string; 0 sets credit notes off against invoices. */
  amount: string;
  /** Currency, ISO 4217. */
  currency: string;
  /** Who paid; absent takes the customer of the documents paid. */
  customerId?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** How it came in. */
  method: PaymentMethod;
  /** A note for colleagues. */
  note?: string | null | undefined;
  /** The day it was received, ISO date; not in the future. */
  receivedOn: string;
  /** The bank's or cashier's reference. */
  reference?: string | null | undefined;
};

/** Asks the tax authority's register about a customer and writes the answer on the card. */
export type RefreshCustomerFromRegistryInput = {
  /** Key of the customer. */
  customerId: string;
  /** Takes name, address and Trade Register number over too, not only what concerns VAT. */
  takeNameAndAddress?: boolean;
};

/** Sends a mail once more to one of its recipients. */
export type ResendMailInput = {
  /** Another address, when the first was wrong. */
  email?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Key of the recipient. */
  recipientId: string;
};

/** Closes a link. */
export type RevokePublicLinkInput = {
  /** Key of the link. */
  linkId: string;
};

/** Sends an issued document by mail. */
export type SendDocumentInput = {
  /** Attach the PDF. */
  attachPdf?: boolean | null | undefined;
  /** What to write; an empty line begins a paragraph, `{number}` stands for the document's number. */
  body?: string | null | undefined;
  /** Key of the document. */
  documentId: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Carry the link to the document's page. */
  includeLink?: boolean | null | undefined;
  /** The language to write in. */
  language?: Language | null | undefined;
  /** Whom it goes to, at most 20; each gets a mail of their own. */
  recipients: Array<MailRecipientInput>;
  /** Subject; `{number}` stands for the document's number. */
  subject?: string | null | undefined;
};

/** Sends the mail to whoever asks, to see it before the customer does. */
export type SendTestMailInput = {
  /** Attach the PDF. */
  attachPdf?: boolean | null | undefined;
  /** What to write; an empty line begins a paragraph, `{number}` stands for the document's number. */
  body?: string | null | undefined;
  /** Key of the document; a draft may be tried too. */
  documentId: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Carry the link to the document's page. */
  includeLink?: boolean | null | undefined;
  /** The language to write in. */
  language?: Language | null | undefined;
  /** Subject; `{number}` stands for the document's number. */
  subject?: string | null | undefined;
};

/** Where a value of a draft comes from, nearest first. */
export type SettingOrigin =
  /** The company's default. */
  | 'COMPANY'
  /** The document that it corrects. */
  | 'CORRECTED'
  /** The customer's own setting, or what the law makes of the customer. */
  | 'CUSTOMER'
  /** Written on the document itself. */
  | 'DOCUMENT'
  /** A default of this kind of document. */
  | 'KIND'
  /** The setting of whoever writes it. */
  | 'PERSON'
  /** The product's card. */
  | 'PRODUCT'
  /** The series its number comes from. */
  | 'SERIES'
  /** What every document begins with. */
  | 'SYSTEM';

/** Drafts what corrects an issued invoice or credit note. */
export type StornoDocumentInput = {
  /** Key of the document. */
  documentId: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Only these lines; absent takes back all that is left. */
  lines?: Array<StornoLineInput> | null | undefined;
};

/** A line to take back. */
export type StornoLineInput = {
  /** Its position in the document, from 1. */
  position: number;
  /** How much of it, a positive decimal string; absent takes all that is left. */
  quantity?: string | null | undefined;
};

/** What is sold; decides where it is taxed (art. 275 and 278 Cod fiscal). */
export type Supply =
  /** Goods. */
  | 'GOODS'
  /** A service. */
  | 'SERVICES';

/** VAT category (EN 16931 BT-118, BT-151; UNTDID 5305). */
export type TaxCategory =
  /** Reverse charge. */
  | 'AE'
  /** Exempt. */
  | 'E'
  /** Export. */
  | 'G'
  /** Intra-community supply. */
  | 'K'
  /** Outside the scope of VAT. */
  | 'O'
  /** Taxable at a rate. */
  | 'S'
  /** Zero rate (not used in Romania). */
  | 'Z';

/** What of a taxation is left to take back; the server writes it. */
export type TaxableLeftInput = {
  /** Why no VAT is charged, as printed (BT-120). */
  exemptionReason?: string | null | undefined;
  /** VATEX code of the exemption (BT-121). */
  exemptionReasonCode?: string | null | undefined;
  /** VAT category (BT-151). */
  taxCategory: TaxCategory;
  /** Rate in percent, a decimal string (BT-152); 0 in every category but S. */
  taxRate: string;
  /** Taxable amount, a decimal string. */
  taxable: string;
  /** VAT, a decimal string. */
  vat: string;
};

/** How something is taxed. */
export type TaxationInput = {
  /** Why no VAT is charged, as printed (BT-120). */
  exemptionReason?: string | null | undefined;
  /** VATEX code of the exemption (BT-121). */
  exemptionReasonCode?: string | null | undefined;
  /** VAT category (BT-151). */
  taxCategory: TaxCategory;
  /** Rate in percent, a decimal string (BT-152); 0 in every category but S. */
  taxRate: string;
};

/** What happened to a document. */
export type TimelineKind =
  /** It was cancelled before it left the house. */
  | 'CANCELLED'
  /** Another document corrects it. */
  | 'CORRECTED'
  /** Its draft was begun. */
  | 'CREATED'
  /** It got its number. */
  | 'ISSUED'
  /** Somebody outside opened its page. */
  | 'LINK_VIEWED'
  /** The recipient's mail server took it over. */
  | 'MAIL_ACCEPTED'
  /** The mail server had taken the mail and sent it back. */
  | 'MAIL_BOUNCED'
  /** The mail server asked to try again later, or could not be reached. */
  | 'MAIL_DEFERRED'
  /** A mail server's receipt said that it lies in the recipient's mailbox. */
  | 'MAIL_DELIVERED'
  /** Mailing it was given up. */
  | 'MAIL_FAILED'
  /** Somebody asked for it to be mailed to a recipient. */
  | 'MAIL_QUEUED'
  /** The mail server refused it for good. */
  | 'MAIL_REFUSED'
  /** The line broke after the mail was handed over: it may or may not have arrived. */
  | 'MAIL_UNKNOWN'
  /** Money was set against it. */
  | 'PAYMENT_RECEIVED'
  /** Money was taken back from it. */
  | 'PAYMENT_TAKEN_BACK'
  /** Somebody outside opened its PDF. */
  | 'PDF_DOWNLOADED';

/** Takes one part of a payment back from its document. */
export type UnallocatePaymentInput = {
  /** Key of the allocation. */
  allocationId: string;
};

/** Saves what a draft says. */
export type UpdateDraftInput = {
  /** All of what it says. */
  content: DocumentContentInput;
  /** Key of the document. */
  documentId: string;
  /** Reckons the due date from the issue date, now and when it is issued; null is a `dueDate` of your own, absent keeps the rule while `dueDate` stays. */
  dueDateRule?: DueDateRuleInput | null | undefined;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Another series for its number. */
  seriesId?: string | null | undefined;
};

/** A company's standing towards VAT. */
export type VatStatus =
  /** Not registered for VAT (art. 310 Cod fiscal). */
  | 'NONE'
  /** Registered, with VAT on collection (art. 282 Cod fiscal). */
  | 'ON_COLLECTION'
  /** Registered for VAT. */
  | 'PAYER'
  /** A special scheme. */
  | 'SPECIAL';

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

export type AddressPartsFragment = { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string };

export type TaxationPartsFragment = { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null };

export type ContentPartsFragment = { language: Language, currency: string, priceMode: PriceMode, issueDate: string | null, taxPointDate: string | null, dueDate: string | null, periodStart: string | null, periodEnd: string | null, customerId: string | null, prepaid: string | null, rounding: string | null, paymentMeansCode: string | null, paymentTerms: string | null, mentions: Array<string> | null, workPointId: string | null, isAdvance: boolean | null, buyer: { type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, lines: Array<{ productId: string | null, supply: Supply | null, name: string, description: string | null, code: string | null, quantity: string, unitCode: string, unitName: string, unitPrice: string, baseQuantity: string | null, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, correctsPosition: number | null, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null }> | null, classification: { scheme: string, code: string } | null, advance: { documentId: string, rate: string | null } | null }>, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null, taxation: { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null } | null }> | null, exchangeRate: { rate: string, date: string, source: DocumentExchangeRateSource, reason: string | null } | null, precedingDocuments: Array<{ number: string, issueDate: string | null }> | null, references: { buyerReference: string | null, orderNumber: string | null, salesOrderNumber: string | null, contractNumber: string | null, projectNumber: string | null, despatchNumber: string | null, receivingNumber: string | null } | null, delivery: { date: string | null, partyName: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } | null } | null, vatLeft: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }> | null };

export type BuyerPartsFragment = { type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } };

export type SellerPartsFragment = { name: string, fiscalCode: string | null, vatCode: string | null, specialVatCode: string | null, tradeRegisterNumber: string | null, euid: string | null, vatStatus: VatStatus, contactName: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, logoSha256: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, bankAccounts: Array<{ bankName: string, iban: string, swift: string | null, currency: string }>, workPoint: { name: string, address: string, phone: string | null } | null };

export type DraftSeriesPartsFragment = { id: string, prefix: string, nextNumberText: string, workPointId: string | null };

export type DraftTermsPartsFragment = { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueAt: string | null, series: { id: string, prefix: string, nextNumberText: string, workPointId: string | null }, seller: { name: string, fiscalCode: string | null, vatCode: string | null, specialVatCode: string | null, tradeRegisterNumber: string | null, euid: string | null, vatStatus: VatStatus, contactName: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, logoSha256: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, bankAccounts: Array<{ bankName: string, iban: string, swift: string | null, currency: string }>, workPoint: { name: string, address: string, phone: string | null } | null }, template: { name: string, version: number, accentColor: string, showVatColumns: boolean }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, settings: { levels: Array<{ origin: SettingOrigin, language: Language | null, currency: string | null, priceMode: PriceMode | null, paymentMeansCode: string | null, workPointId: string | null, seriesId: string | null, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null }>, mentions: Array<{ language: Language, texts: Array<string> }> } | null };

export type RulePartsFragment = { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean };

export type DraftSettingsPartsFragment = { levels: Array<{ origin: SettingOrigin, language: Language | null, currency: string | null, priceMode: PriceMode | null, paymentMeansCode: string | null, workPointId: string | null, seriesId: string | null, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null }>, mentions: Array<{ language: Language, texts: Array<string> }> };

export type DocumentRowPartsFragment = { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, issueAt: string | null, createdAt: string, updatedAt: string, series: { id: string, nextNumberText: string }, buyer: { fiscalCode: string | null, vatCode: string | null } | null, totals: { net: string, vat: string, payable: string }, balance: { balance: string } | null };

export type DocumentListQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
  orderBy?: DocumentOrderBy | null | undefined;
}>;


export type DocumentListQuery = { documents: { totalCount: number | null, totalEstimate: number, edges: Array<{ cursor: string, node: { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, issueAt: string | null, createdAt: string, updatedAt: string, series: { id: string, nextNumberText: string }, buyer: { fiscalCode: string | null, vatCode: string | null } | null, totals: { net: string, vat: string, payable: string }, balance: { balance: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type DocumentCountsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
}>;


export type DocumentCountsQuery = { documentCounts: Array<{ tab: DocumentTab, count: number, isExact: boolean }> };

export type DocumentTotalsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  ids?: Array<string> | string | null | undefined;
}>;


export type DocumentTotalsQuery = { documentTotals: Array<{ currency: string, count: number, net: string, vat: string, payable: string, balance: string }> };

export type DraftForEditingQueryVariables = Exact<{
  id: string;
}>;


export type DraftForEditingQuery = { document: { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueAt: string | null, corrects: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } | null, content: { language: Language, currency: string, priceMode: PriceMode, issueDate: string | null, taxPointDate: string | null, dueDate: string | null, periodStart: string | null, periodEnd: string | null, customerId: string | null, prepaid: string | null, rounding: string | null, paymentMeansCode: string | null, paymentTerms: string | null, mentions: Array<string> | null, workPointId: string | null, isAdvance: boolean | null, buyer: { type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, lines: Array<{ productId: string | null, supply: Supply | null, name: string, description: string | null, code: string | null, quantity: string, unitCode: string, unitName: string, unitPrice: string, baseQuantity: string | null, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, correctsPosition: number | null, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null }> | null, classification: { scheme: string, code: string } | null, advance: { documentId: string, rate: string | null } | null }>, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null, taxation: { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null } | null }> | null, exchangeRate: { rate: string, date: string, source: DocumentExchangeRateSource, reason: string | null } | null, precedingDocuments: Array<{ number: string, issueDate: string | null }> | null, references: { buyerReference: string | null, orderNumber: string | null, salesOrderNumber: string | null, contractNumber: string | null, projectNumber: string | null, despatchNumber: string | null, receivingNumber: string | null } | null, delivery: { date: string | null, partyName: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } | null } | null, vatLeft: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }> | null }, series: { id: string, prefix: string, nextNumberText: string, workPointId: string | null }, seller: { name: string, fiscalCode: string | null, vatCode: string | null, specialVatCode: string | null, tradeRegisterNumber: string | null, euid: string | null, vatStatus: VatStatus, contactName: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, logoSha256: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, bankAccounts: Array<{ bankName: string, iban: string, swift: string | null, currency: string }>, workPoint: { name: string, address: string, phone: string | null } | null }, template: { name: string, version: number, accentColor: string, showVatColumns: boolean }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, settings: { levels: Array<{ origin: SettingOrigin, language: Language | null, currency: string | null, priceMode: PriceMode | null, paymentMeansCode: string | null, workPointId: string | null, seriesId: string | null, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null }>, mentions: Array<{ language: Language, texts: Array<string> }> } | null } };

export type OriginsOfLinesQueryVariables = Exact<{
  id: string;
}>;


export type OriginsOfLinesQuery = { document: { id: string, origins: Array<{ path: string, origin: SettingOrigin }> } };

export type NewDocumentQueryVariables = Exact<{
  kind: DocumentKind;
  customerId?: string | null | undefined;
}>;


export type NewDocumentQuery = { newDocument: { kind: DocumentKind, refusal: string | null, series: { id: string, prefix: string, nextNumberText: string, workPointId: string | null } | null, seller: { name: string, fiscalCode: string | null, vatCode: string | null, specialVatCode: string | null, tradeRegisterNumber: string | null, euid: string | null, vatStatus: VatStatus, contactName: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, logoSha256: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, bankAccounts: Array<{ bankName: string, iban: string, swift: string | null, currency: string }>, workPoint: { name: string, address: string, phone: string | null } | null }, template: { name: string, version: number, accentColor: string, showVatColumns: boolean }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, settings: { levels: Array<{ origin: SettingOrigin, language: Language | null, currency: string | null, priceMode: PriceMode | null, paymentMeansCode: string | null, workPointId: string | null, seriesId: string | null, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null }>, mentions: Array<{ language: Language, texts: Array<string> }> }, content: { language: Language, currency: string, priceMode: PriceMode, issueDate: string | null, taxPointDate: string | null, dueDate: string | null, periodStart: string | null, periodEnd: string | null, customerId: string | null, prepaid: string | null, rounding: string | null, paymentMeansCode: string | null, paymentTerms: string | null, mentions: Array<string> | null, workPointId: string | null, isAdvance: boolean | null, buyer: { type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, lines: Array<{ productId: string | null, supply: Supply | null, name: string, description: string | null, code: string | null, quantity: string, unitCode: string, unitName: string, unitPrice: string, baseQuantity: string | null, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, correctsPosition: number | null, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null }> | null, classification: { scheme: string, code: string } | null, advance: { documentId: string, rate: string | null } | null }>, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null, taxation: { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null } | null }> | null, exchangeRate: { rate: string, date: string, source: DocumentExchangeRateSource, reason: string | null } | null, precedingDocuments: Array<{ number: string, issueDate: string | null }> | null, references: { buyerReference: string | null, orderNumber: string | null, salesOrderNumber: string | null, contractNumber: string | null, projectNumber: string | null, despatchNumber: string | null, receivingNumber: string | null } | null, delivery: { date: string | null, partyName: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } | null } | null, vatLeft: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }> | null } } };

export type SeriesOfDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesOfDraftsQuery = { series: Array<{ id: string, kind: DocumentKind, printedPrefix: string, nextNumberText: string, workPointId: string | null, isUsable: boolean, archivedAt: string | null }> };

export type WorkPointsOfDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkPointsOfDraftsQuery = { company: { id: string, sellerBlock: { workPoint: boolean }, workPoints: Array<{ id: string, name: string, isArchived: boolean }> } };

export type CustomersToPickQueryVariables = Exact<{
  text: string;
}>;


export type CustomersToPickQuery = { customersByText: Array<{ id: string, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, owes: Array<{ currency: string, open: string, overdue: string }> | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { isInactive: boolean | null, isStruckOff: boolean | null, vatRegistered: boolean | null, checkedAt: string } | null, contacts: Array<{ id: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, email: string | null, phone: string | null }> }> };

export type CustomerToPickQueryVariables = Exact<{
  id: string;
}>;


export type CustomerToPickQuery = { customer: { id: string, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { isInactive: boolean | null, isStruckOff: boolean | null, vatRegistered: boolean | null, checkedAt: string } | null, contacts: Array<{ id: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, email: string | null, phone: string | null }> } };

export type LastInvoiceOfQueryVariables = Exact<{
  customerId: string;
}>;


export type LastInvoiceOfQuery = { documents: { edges: Array<{ node: { id: string, number: string | null, issueDate: string | null, content: { language: Language, currency: string, priceMode: PriceMode, issueDate: string | null, taxPointDate: string | null, dueDate: string | null, periodStart: string | null, periodEnd: string | null, customerId: string | null, prepaid: string | null, rounding: string | null, paymentMeansCode: string | null, paymentTerms: string | null, mentions: Array<string> | null, workPointId: string | null, isAdvance: boolean | null, buyer: { type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, lines: Array<{ productId: string | null, supply: Supply | null, name: string, description: string | null, code: string | null, quantity: string, unitCode: string, unitName: string, unitPrice: string, baseQuantity: string | null, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, correctsPosition: number | null, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null }> | null, classification: { scheme: string, code: string } | null, advance: { documentId: string, rate: string | null } | null }>, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null, taxation: { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null } | null }> | null, exchangeRate: { rate: string, date: string, source: DocumentExchangeRateSource, reason: string | null } | null, precedingDocuments: Array<{ number: string, issueDate: string | null }> | null, references: { buyerReference: string | null, orderNumber: string | null, salesOrderNumber: string | null, contractNumber: string | null, projectNumber: string | null, despatchNumber: string | null, receivingNumber: string | null } | null, delivery: { date: string | null, partyName: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } | null } | null, vatLeft: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }> | null } } }> } };

export type CustomerStandingQueryVariables = Exact<{
  customerId: string;
}>;


export type CustomerStandingQuery = { customerBalance: Array<{ currency: string, open: string, overdue: string, credit: string }> };

export type CustomerToPickPartsFragment = { id: string, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { isInactive: boolean | null, isStruckOff: boolean | null, vatRegistered: boolean | null, checkedAt: string } | null, contacts: Array<{ id: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, email: string | null, phone: string | null }> };

export type ProductsToPickQueryVariables = Exact<{
  text: string;
  customerId?: string | null | undefined;
}>;


export type ProductsToPickQuery = { productsByText: Array<{ product: { id: string, supply: Supply, name: string, description: string | null, productCode: string | null, unitCode: string, unitName: string, unitPrice: string, priceMode: PriceMode, currency: string, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, classification: { scheme: ClassificationScheme, code: string } | null }, lastPrice: { unitPrice: string, priceMode: PriceMode, currency: string } | null }> };

export type LookUpBuyerQueryVariables = Exact<{
  fiscalCode: string;
}>;


export type LookUpBuyerQuery = { lookUpCompany: { outcome: LookUpOutcome, message: string, isStale: boolean, checkedAt: string | null, company: { fiscalCode: string, name: string, tradeRegisterNumber: string | null, phone: string | null, isVatRegistered: boolean, isInactive: boolean, isStruckOff: boolean, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null } };

export type KeepBuyerAsCustomerMutationVariables = Exact<{
  input: CreateCustomerInput;
}>;


export type KeepBuyerAsCustomerMutation = { createCustomer:
    | (
      { version: number, id: string, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { isInactive: boolean | null, isStruckOff: boolean | null, vatRegistered: boolean | null, checkedAt: string } | null, contacts: Array<{ id: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, email: string | null, phone: string | null }> }
      & { __typename: 'Customer' }
    )
    | (
      { customerId: string, message: string }
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

export type ForgetCustomerMutationVariables = Exact<{
  input: CustomerVersionInput;
}>;


export type ForgetCustomerMutation = { deleteCustomer:
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

export type CreateDraftMutationVariables = Exact<{
  input: CreateDraftInput;
}>;


export type CreateDraftMutation = { createDraft:
    | (
      { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueAt: string | null, content: { language: Language, currency: string, priceMode: PriceMode, issueDate: string | null, taxPointDate: string | null, dueDate: string | null, periodStart: string | null, periodEnd: string | null, customerId: string | null, prepaid: string | null, rounding: string | null, paymentMeansCode: string | null, paymentTerms: string | null, mentions: Array<string> | null, workPointId: string | null, isAdvance: boolean | null, buyer: { type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, lines: Array<{ productId: string | null, supply: Supply | null, name: string, description: string | null, code: string | null, quantity: string, unitCode: string, unitName: string, unitPrice: string, baseQuantity: string | null, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, correctsPosition: number | null, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null }> | null, classification: { scheme: string, code: string } | null, advance: { documentId: string, rate: string | null } | null }>, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null, taxation: { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null } | null }> | null, exchangeRate: { rate: string, date: string, source: DocumentExchangeRateSource, reason: string | null } | null, precedingDocuments: Array<{ number: string, issueDate: string | null }> | null, references: { buyerReference: string | null, orderNumber: string | null, salesOrderNumber: string | null, contractNumber: string | null, projectNumber: string | null, despatchNumber: string | null, receivingNumber: string | null } | null, delivery: { date: string | null, partyName: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } | null } | null, vatLeft: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }> | null }, series: { id: string, prefix: string, nextNumberText: string, workPointId: string | null }, seller: { name: string, fiscalCode: string | null, vatCode: string | null, specialVatCode: string | null, tradeRegisterNumber: string | null, euid: string | null, vatStatus: VatStatus, contactName: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, logoSha256: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, bankAccounts: Array<{ bankName: string, iban: string, swift: string | null, currency: string }>, workPoint: { name: string, address: string, phone: string | null } | null }, template: { name: string, version: number, accentColor: string, showVatColumns: boolean }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, settings: { levels: Array<{ origin: SettingOrigin, language: Language | null, currency: string | null, priceMode: PriceMode | null, paymentMeansCode: string | null, workPointId: string | null, seriesId: string | null, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null }>, mentions: Array<{ language: Language, texts: Array<string> }> } | null }
      & { __typename: 'Document' }
    )
    | (
      { message: string }
      & { __typename: 'ExternalIdTaken' | 'IdempotencyConflict' | 'SeriesMissing' | 'SeriesNotAllowed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type UpdateDraftMutationVariables = Exact<{
  input: UpdateDraftInput;
}>;


export type UpdateDraftMutation = { updateDraft:
    | (
      { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueAt: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, createdAt: string, updatedAt: string, series: { id: string, nextNumberText: string, prefix: string, workPointId: string | null }, seller: { name: string, fiscalCode: string | null, vatCode: string | null, specialVatCode: string | null, tradeRegisterNumber: string | null, euid: string | null, vatStatus: VatStatus, contactName: string | null, phone: string | null, fax: string | null, email: string | null, website: string | null, logoSha256: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, bankAccounts: Array<{ bankName: string, iban: string, swift: string | null, currency: string }>, workPoint: { name: string, address: string, phone: string | null } | null }, template: { name: string, version: number, accentColor: string, showVatColumns: boolean }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, settings: { levels: Array<{ origin: SettingOrigin, language: Language | null, currency: string | null, priceMode: PriceMode | null, paymentMeansCode: string | null, workPointId: string | null, seriesId: string | null, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null }>, mentions: Array<{ language: Language, texts: Array<string> }> } | null, buyer: { fiscalCode: string | null, vatCode: string | null } | null, totals: { net: string, vat: string, payable: string }, balance: { balance: string } | null }
      & { __typename: 'Document' }
    )
    | (
      { message: string }
      & { __typename: 'DocumentHeld' | 'DocumentNotDraft' | 'IdempotencyConflict' | 'SeriesMissing' | 'SeriesNotAllowed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type DiscardDraftMutationVariables = Exact<{
  input: DocumentVersionInput;
}>;


export type DiscardDraftMutation = { discardDraft:
    | (
      { id: string }
      & { __typename: 'DiscardedDraft' }
    )
    | (
      { message: string }
      & { __typename: 'DocumentHeld' | 'DocumentNotDraft' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type RestoreDraftMutationVariables = Exact<{
  input: DocumentIdInput;
}>;


export type RestoreDraftMutation = { restoreDraft:
    | (
      { id: string, version: number }
      & { __typename: 'Document' }
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

export type DuplicateDocumentMutationVariables = Exact<{
  input: DuplicateDocumentInput;
}>;


export type DuplicateDocumentMutation = { duplicateDocument:
    | (
      { id: string, kind: DocumentKind }
      & { __typename: 'Document' }
    )
    | (
      { message: string }
      & { __typename: 'DocumentNotDuplicable' | 'IdempotencyConflict' | 'SeriesMissing' | 'SeriesNotAllowed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type IssueDocumentMutationVariables = Exact<{
  input: IssueDocumentInput;
}>;


export type IssueDocumentMutation = { issueDocument:
    | (
      { message: string }
      & { __typename: 'AdvanceExceeded' | 'CorrectionExceedsOriginal' | 'DocumentHeld' | 'DocumentNotDraft' | 'EmailNotVerified' | 'ExchangeRateMissing' | 'IdempotencyConflict' | 'IssueDateBeforeLast' | 'IssueDateInFuture' | 'PeriodClosed' | 'SeriesNotAllowed' | 'VersionConflict' }
    )
    | (
      { id: string, state: DocumentState, version: number, number: string | null, issueAt: string | null }
      & { __typename: 'Document' }
    )
    | (
      { message: string, missing: Array<{ path: string, message: string }> }
      & { __typename: 'DocumentIncomplete' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type UndoIssueMutationVariables = Exact<{
  input: DocumentIdInput;
}>;


export type UndoIssueMutation = { undoIssue:
    | (
      { id: string, state: DocumentState, version: number, number: string | null, issueAt: string | null }
      & { __typename: 'Document' }
    )
    | (
      { message: string }
      & { __typename: 'DocumentNotDraft' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type IssuingProgressQueryVariables = Exact<{
  id: string;
}>;


export type IssuingProgressQuery = { document: { id: string, state: DocumentState, version: number, number: string | null, issueAt: string | null } };

export type IssuingPartsFragment = { id: string, state: DocumentState, version: number, number: string | null, issueAt: string | null };

export type CancelDocumentMutationVariables = Exact<{
  input: CancelDocumentInput;
}>;


export type CancelDocumentMutation = { cancelDocument:
    | (
      { issuedAt: string | null, cancelledAt: string | null, cancelReason: string | null, snapshotSha256: string | null, id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, issueAt: string | null, createdAt: string, updatedAt: string, buyer: { fiscalCode: string | null, vatCode: string | null, type: CustomerType, name: string, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, customer: { id: string, name: string } | null, lines: Array<{ name: string, description: string | null, code: string | null, quantity: string, unitName: string, unitPrice: string, netUnitPrice: string, net: string, vat: string, gross: string, taxCategory: TaxCategory, taxRate: string }>, taxSubtotals: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }>, totals: { net: string, vat: string, payable: string, lineNet: string, allowances: string, charges: string, gross: string, prepaid: string, rounding: string, vatInLei: string | null }, balance: { payable: string, paid: string, credited: string, balance: string } | null, content: { language: Language, priceMode: PriceMode, mentions: Array<string> | null, isAdvance: boolean | null }, corrects: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } | null, correctedBy: Array<{ id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null }>, leftToCorrect: { gross: string, lines: Array<{ position: number, quantity: string, net: string }> } | null, advancesTaken: Array<{ net: string, document: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } }>, takenBackBy: Array<{ net: string, document: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } }>, pdf: { url: string, sha256: string | null, sizeBytes: number | null }, series: { id: string, nextNumberText: string } }
      & { __typename: 'Document' }
    )
    | (
      { message: string }
      & { __typename: 'DocumentDispatched' | 'DocumentHasMovements' | 'DocumentNotIssued' | 'IdempotencyConflict' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type StornoDocumentMutationVariables = Exact<{
  input: StornoDocumentInput;
}>;


export type StornoDocumentMutation = { stornoDocument:
    | (
      { message: string }
      & { __typename: 'CorrectOriginalInstead' | 'DocumentNotCorrectable' | 'DocumentNotIssued' | 'IdempotencyConflict' | 'NothingLeftToCorrect' | 'SeriesMissing' | 'SeriesNotAllowed' | 'VersionConflict' }
    )
    | (
      { id: string }
      & { __typename: 'Document' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type RecordPaymentMutationVariables = Exact<{
  input: RecordPaymentInput;
}>;


export type RecordPaymentMutation = { recordPayment:
    | (
      { message: string }
      & { __typename: 'AllocationExceedsBalance' | 'CurrencyMismatch' | 'DocumentNotPayable' | 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PeriodClosed' | 'ReceivedInFuture' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, amount: string, unallocated: string }
      & { __typename: 'Payment' }
    )
   };

export type UnallocatePaymentMutationVariables = Exact<{
  input: UnallocatePaymentInput;
}>;


export type UnallocatePaymentMutation = { unallocatePayment:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number }
      & { __typename: 'Payment' }
    )
   };

export type AllocatePaymentMutationVariables = Exact<{
  input: AllocatePaymentInput;
}>;


export type AllocatePaymentMutation = { allocatePayment:
    | (
      { message: string }
      & { __typename: 'AllocationExceedsBalance' | 'CurrencyMismatch' | 'DocumentNotPayable' | 'IdempotencyConflict' | 'PaymentOverAllocated' | 'PaymentReversed' | 'PeriodClosed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number }
      & { __typename: 'Payment' }
    )
   };

export type DocumentForReadingQueryVariables = Exact<{
  id: string;
}>;


export type DocumentForReadingQuery = { document: { issuedAt: string | null, cancelledAt: string | null, cancelReason: string | null, snapshotSha256: string | null, id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, issueAt: string | null, createdAt: string, updatedAt: string, buyer: { fiscalCode: string | null, vatCode: string | null, type: CustomerType, name: string, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, customer: { id: string, name: string } | null, lines: Array<{ name: string, description: string | null, code: string | null, quantity: string, unitName: string, unitPrice: string, netUnitPrice: string, net: string, vat: string, gross: string, taxCategory: TaxCategory, taxRate: string }>, taxSubtotals: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }>, totals: { net: string, vat: string, payable: string, lineNet: string, allowances: string, charges: string, gross: string, prepaid: string, rounding: string, vatInLei: string | null }, balance: { payable: string, paid: string, credited: string, balance: string } | null, content: { language: Language, priceMode: PriceMode, mentions: Array<string> | null, isAdvance: boolean | null }, corrects: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } | null, correctedBy: Array<{ id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null }>, leftToCorrect: { gross: string, lines: Array<{ position: number, quantity: string, net: string }> } | null, advancesTaken: Array<{ net: string, document: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } }>, takenBackBy: Array<{ net: string, document: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } }>, pdf: { url: string, sha256: string | null, sizeBytes: number | null }, series: { id: string, nextNumberText: string } } };

export type DocumentForPeekQueryVariables = Exact<{
  id: string;
}>;


export type DocumentForPeekQuery = { document: { id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, issueAt: string | null, createdAt: string, updatedAt: string, lines: Array<{ name: string, description: string | null, code: string | null, quantity: string, unitName: string, unitPrice: string, netUnitPrice: string, net: string, vat: string, gross: string, taxCategory: TaxCategory, taxRate: string }>, taxSubtotals: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }>, totals: { net: string, vat: string, payable: string, lineNet: string, allowances: string, charges: string, gross: string, prepaid: string, rounding: string, vatInLei: string | null }, series: { id: string, nextNumberText: string }, buyer: { fiscalCode: string | null, vatCode: string | null } | null, balance: { balance: string } | null } };

export type LinePartsFragment = { name: string, description: string | null, code: string | null, quantity: string, unitName: string, unitPrice: string, netUnitPrice: string, net: string, vat: string, gross: string, taxCategory: TaxCategory, taxRate: string };

export type TaxSubtotalPartsFragment = { taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string };

export type TotalsPartsFragment = { lineNet: string, allowances: string, charges: string, net: string, vat: string, gross: string, prepaid: string, rounding: string, payable: string, vatInLei: string | null };

export type LinkedPartsFragment = { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null };

export type DocumentPagePartsFragment = { issuedAt: string | null, cancelledAt: string | null, cancelReason: string | null, snapshotSha256: string | null, id: string, kind: DocumentKind, state: DocumentState, version: number, number: string | null, issueDate: string | null, dueDate: string | null, currency: string, buyerName: string, paymentState: PaymentState, overdueDays: number, issueAt: string | null, createdAt: string, updatedAt: string, buyer: { fiscalCode: string | null, vatCode: string | null, type: CustomerType, name: string, tradeRegisterNumber: string | null, contactName: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null, customer: { id: string, name: string } | null, lines: Array<{ name: string, description: string | null, code: string | null, quantity: string, unitName: string, unitPrice: string, netUnitPrice: string, net: string, vat: string, gross: string, taxCategory: TaxCategory, taxRate: string }>, taxSubtotals: Array<{ taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, taxable: string, vat: string }>, totals: { net: string, vat: string, payable: string, lineNet: string, allowances: string, charges: string, gross: string, prepaid: string, rounding: string, vatInLei: string | null }, balance: { payable: string, paid: string, credited: string, balance: string } | null, content: { language: Language, priceMode: PriceMode, mentions: Array<string> | null, isAdvance: boolean | null }, corrects: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } | null, correctedBy: Array<{ id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null }>, leftToCorrect: { gross: string, lines: Array<{ position: number, quantity: string, net: string }> } | null, advancesTaken: Array<{ net: string, document: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } }>, takenBackBy: Array<{ net: string, document: { id: string, kind: DocumentKind, state: DocumentState, number: string | null, issueDate: string | null } }>, pdf: { url: string, sha256: string | null, sizeBytes: number | null }, series: { id: string, nextNumberText: string } };

export type PaymentsOfDocumentQueryVariables = Exact<{
  id: string;
}>;


export type PaymentsOfDocumentQuery = { document: { id: string, payments: Array<{ allocationId: string, paymentId: string, amount: string, paymentAmount: string, receivedOn: string, method: PaymentMethod, reference: string | null }> | null } };

export type PublicLinkPartsFragment = { id: string, documentId: string, url: string | null, version: number, createdAt: string, expiresAt: string | null, revokedAt: string | null, viewCount: number, views: Array<{ kind: PublicLinkViewKind, at: string, address: string | null }> };

export type LinksOfDocumentQueryVariables = Exact<{
  id: string;
}>;


export type LinksOfDocumentQuery = { company: { id: string, timeZone: string }, document: { id: string, publicLinks: Array<{ id: string, documentId: string, url: string | null, version: number, createdAt: string, expiresAt: string | null, revokedAt: string | null, viewCount: number, views: Array<{ kind: PublicLinkViewKind, at: string, address: string | null }> }> | null } };

export type ChangePublicLinkExpiryMutationVariables = Exact<{
  input: ChangePublicLinkExpiryInput;
}>;


export type ChangePublicLinkExpiryMutation = { changePublicLinkExpiry:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'LinkExpiryPast' | 'LinkRevoked' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, documentId: string, url: string | null, version: number, createdAt: string, expiresAt: string | null, revokedAt: string | null, viewCount: number, views: Array<{ kind: PublicLinkViewKind, at: string, address: string | null }> }
      & { __typename: 'PublicLink' }
    )
   };

export type CreatePublicLinkMutationVariables = Exact<{
  input: CreatePublicLinkInput;
}>;


export type CreatePublicLinkMutation = { createPublicLink:
    | (
      { message: string }
      & { __typename: 'DocumentNotDeliverable' | 'IdempotencyConflict' | 'LinkExpiryPast' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, documentId: string, url: string | null, version: number, createdAt: string, expiresAt: string | null, revokedAt: string | null, viewCount: number, views: Array<{ kind: PublicLinkViewKind, at: string, address: string | null }> }
      & { __typename: 'PublicLink' }
    )
   };

export type RevokePublicLinkMutationVariables = Exact<{
  input: RevokePublicLinkInput;
}>;


export type RevokePublicLinkMutation = { revokePublicLink:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, documentId: string, url: string | null, version: number, createdAt: string, expiresAt: string | null, revokedAt: string | null, viewCount: number, views: Array<{ kind: PublicLinkViewKind, at: string, address: string | null }> }
      & { __typename: 'PublicLink' }
    )
   };

export type RateOfDayQueryVariables = Exact<{
  currency: string;
  documentDate: string;
}>;


export type RateOfDayQuery = { exchangeRate: { currency: string, rate: string, date: string, isStale: boolean, warning: string | null } | null };

export type RefreshBuyerMutationVariables = Exact<{
  input: RefreshCustomerFromRegistryInput;
}>;


export type RefreshBuyerMutation = { refreshCustomerFromRegistry:
    | (
      { id: string, type: CustomerType, name: string, fiscalCode: string | null, vatCode: string | null, tradeRegisterNumber: string | null, phone: string | null, email: string | null, bankName: string | null, iban: string | null, language: Language | null, currency: string | null, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean } | null, registry: { isInactive: boolean | null, isStruckOff: boolean | null, vatRegistered: boolean | null, checkedAt: string } | null, contacts: Array<{ id: string, givenName: string, familyName: string, roles: Array<ContactRole>, isPrimary: boolean, email: string | null, phone: string | null }> }
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

export type MailToComposeQueryVariables = Exact<{
  documentId: string;
  mail?: MailWordsInput | null | undefined;
}>;


export type MailToComposeQuery = { mailPreview: { language: Language, subject: string, writtenSubject: string, writtenBody: string, html: string, attachmentName: string | null, recipients: Array<{ email: string, name: string | null }>, from: { email: string, name: string | null } } };

export type MailPartsFragment = { id: string, subject: string, isTest: boolean, createdAt: string, createdBy: string | null, recipients: Array<{ id: string, email: string, name: string | null, state: MailState, response: string | null, changedAt: string, nextAttemptAt: string | null, attempts: number, bouncedBy: string | null, resentFromId: string | null }> };

export type MailsOfDocumentQueryVariables = Exact<{
  id: string;
}>;


export type MailsOfDocumentQuery = { document: { id: string, mails: Array<{ id: string, subject: string, isTest: boolean, createdAt: string, createdBy: string | null, recipients: Array<{ id: string, email: string, name: string | null, state: MailState, response: string | null, changedAt: string, nextAttemptAt: string | null, attempts: number, bouncedBy: string | null, resentFromId: string | null }> }> } };

export type SendDocumentMutationVariables = Exact<{
  input: SendDocumentInput;
}>;


export type SendDocumentMutation = { sendDocument:
    | (
      { message: string }
      & { __typename: 'DocumentNotDeliverable' | 'EmailNotVerified' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, subject: string, isTest: boolean, createdAt: string, createdBy: string | null, recipients: Array<{ id: string, email: string, name: string | null, state: MailState, response: string | null, changedAt: string, nextAttemptAt: string | null, attempts: number, bouncedBy: string | null, resentFromId: string | null }> }
      & { __typename: 'Mail' }
    )
   };

export type SendTestMailMutationVariables = Exact<{
  input: SendTestMailInput;
}>;


export type SendTestMailMutation = { sendTestMail:
    | (
      { message: string }
      & { __typename: 'EmailNotVerified' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, subject: string, isTest: boolean, createdAt: string, createdBy: string | null, recipients: Array<{ id: string, email: string, name: string | null, state: MailState, response: string | null, changedAt: string, nextAttemptAt: string | null, attempts: number, bouncedBy: string | null, resentFromId: string | null }> }
      & { __typename: 'Mail' }
    )
   };

export type ResendMailMutationVariables = Exact<{
  input: ResendMailInput;
}>;


export type ResendMailMutation = { resendMail:
    | (
      { message: string }
      & { __typename: 'DocumentNotDeliverable' | 'EmailNotVerified' | 'IdempotencyConflict' | 'MailUnderWay' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, subject: string, isTest: boolean, createdAt: string, createdBy: string | null, recipients: Array<{ id: string, email: string, name: string | null, state: MailState, response: string | null, changedAt: string, nextAttemptAt: string | null, attempts: number, bouncedBy: string | null, resentFromId: string | null }> }
      & { __typename: 'Mail' }
    )
   };

export type IssueAndSendDocumentMutationVariables = Exact<{
  input: IssueAndSendDocumentInput;
}>;


export type IssueAndSendDocumentMutation = { issueAndSendDocument:
    | (
      { message: string }
      & { __typename: 'AdvanceExceeded' | 'CorrectionExceedsOriginal' | 'DocumentHeld' | 'DocumentNotDraft' | 'EmailNotVerified' | 'ExchangeRateMissing' | 'IdempotencyConflict' | 'IssueDateBeforeLast' | 'IssueDateInFuture' | 'PeriodClosed' | 'SeriesNotAllowed' | 'VersionConflict' }
    )
    | (
      { id: string, state: DocumentState, version: number, number: string | null, issueAt: string | null }
      & { __typename: 'Document' }
    )
    | (
      { message: string, missing: Array<{ path: string, message: string }> }
      & { __typename: 'DocumentIncomplete' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type LocalCopyKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type LocalCopyKeyQuery = { localCopyKey: string };

export type MarkBouncedMutationVariables = Exact<{
  input: MarkBouncedInput;
}>;


export type MarkBouncedMutation = { markBounced:
    | (
      { message: string }
      & { __typename: 'BounceOfAnotherMail' | 'IdempotencyConflict' | 'MailNotHandedOver' | 'MailNotReturned' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, subject: string, isTest: boolean, createdAt: string, createdBy: string | null, recipients: Array<{ id: string, email: string, name: string | null, state: MailState, response: string | null, changedAt: string, nextAttemptAt: string | null, attempts: number, bouncedBy: string | null, resentFromId: string | null }> }
      & { __typename: 'Mail' }
    )
   };

export type DocumentTimelineQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type DocumentTimelineQuery = { document: { id: string, timeline: { edges: Array<{ cursor: string, node: { at: string, kind: TimelineKind, actor: string | null, email: string | null, words: string | null, amount: string | null, linkedDocumentId: string | null, linkedNumber: string | null, paymentId: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type DocumentMatchesQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
}>;


export type DocumentMatchesQuery = { documents: { boundedCount: number | null } };

export type MailOnIssueQueryVariables = Exact<{
  id: string;
}>;


export type MailOnIssueQuery = { document: { id: string, mailOnIssue: { sendsOnIssue: boolean, origin: MailRuleOrigin } } };

export type MailingReviewQueryVariables = Exact<{
  selection: DocumentsSelection;
}>;


export type MailingReviewQuery = { mailingReview: { onIssue: number, onIssueAddressless: number, toSend: number, addressless: number, sent: number } };

export type BulkSendDocumentsMutationVariables = Exact<{
  input: BulkDocumentsInput;
}>;


export type BulkSendDocumentsMutation = { bulkSendDocuments:
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

export type IssueReviewQueryVariables = Exact<{
  selection: DocumentsSelection;
}>;


export type IssueReviewQuery = { issueReview: { drafts: number, others: number, dueBeforeIssue: number, series: Array<{ prefix: string, count: number, nextNumberText: string }>, totals: Array<{ currency: string, count: number, payable: string }> } };

export type BulkIssueDraftsMutationVariables = Exact<{
  input: BulkIssueDraftsInput;
}>;


export type BulkIssueDraftsMutation = { bulkIssueDrafts:
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

export type BulkDiscardDraftsMutationVariables = Exact<{
  input: BulkDocumentsInput;
}>;


export type BulkDiscardDraftsMutation = { bulkDiscardDrafts:
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

export type OpenAdvancesQueryVariables = Exact<{
  customerId: string;
  currency: string;
  priceMode: PriceMode;
  language: Language;
}>;


export type OpenAdvancesQuery = { openAdvances: Array<{ id: string, number: string, issueDate: string | null, left: string, lines: Array<{ productId: string | null, name: string, description: string | null, code: string | null, quantity: string, unitCode: string, unitName: string, unitPrice: string, baseQuantity: string | null, taxCategory: TaxCategory, taxRate: string, exemptionReasonCode: string | null, exemptionReason: string | null, allowances: Array<{ isCharge: boolean, percent: string | null, amount: string | null, reasonCode: string | null, reason: string | null }> | null, classification: { scheme: string, code: string } | null, advance: { documentId: string, rate: string | null } | null }> }> };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const AddressPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"AddressParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentAddress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}};
const BuyerPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BuyerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentBuyer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}}]}};
const TaxationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Taxation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}}]}};
const ContentPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentContent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"taxPointDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"periodStart"}},{"kind":"Field","name":{"kind":"Name","value":"periodEnd"}},{"kind":"Field","name":{"kind":"Name","value":"customerId"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BuyerParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"baseQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCharge"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctsPosition"}},{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCharge"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"taxation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxationParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"prepaid"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentMeansCode"}},{"kind":"Field","name":{"kind":"Name","value":"paymentTerms"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"precedingDocuments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}}]}},{"kind":"Field","name":{"kind":"Name","value":"references"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"buyerReference"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"salesOrderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"contractNumber"}},{"kind":"Field","name":{"kind":"Name","value":"projectNumber"}},{"kind":"Field","name":{"kind":"Name","value":"despatchNumber"}},{"kind":"Field","name":{"kind":"Name","value":"receivingNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"delivery"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"partyName"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AddressParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPointId"}},{"kind":"Field","name":{"kind":"Name","value":"isAdvance"}},{"kind":"Field","name":{"kind":"Name","value":"vatLeft"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}}]}}]}};
const DraftSeriesPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftSeriesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentSeries"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumberText"}},{"kind":"Field","name":{"kind":"Name","value":"workPointId"}}]}};
const SellerPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentSeller"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"specialVatCode"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euid"}},{"kind":"Field","name":{"kind":"Name","value":"vatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contactName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"shareCapital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"paidUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"swift"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logoSha256"}}]}};
const RulePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"RuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DueDateRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"onWorkingDay"}}]}};
const DraftSettingsPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftSettingsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DraftSettings"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"levels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMeansCode"}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPointId"}},{"kind":"Field","name":{"kind":"Name","value":"seriesId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"texts"}}]}}]}};
const DraftTermsPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DraftTermsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issueAt"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftSeriesParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"showVatColumns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftSettingsParts"}}]}}]}};
const CustomerToPickPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CustomerToPickParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"onWorkingDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"registry"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isInactive"}},{"kind":"Field","name":{"kind":"Name","value":"isStruckOff"}},{"kind":"Field","name":{"kind":"Name","value":"vatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"isPrimary"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}}]}}]}};
const IssuingPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"IssuingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issueAt"}}]}};
const DocumentRowPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentRowParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumberText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"buyerName"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"payable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paymentState"}},{"kind":"Field","name":{"kind":"Name","value":"overdueDays"}},{"kind":"Field","name":{"kind":"Name","value":"issueAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}};
const LinePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LineParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"netUnitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}}]}};
const TaxSubtotalPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TaxSubtotalParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TaxSubtotal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"taxable"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}}]}};
const TotalsPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"TotalsParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentTotals"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lineNet"}},{"kind":"Field","name":{"kind":"Name","value":"allowances"}},{"kind":"Field","name":{"kind":"Name","value":"charges"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"prepaid"}},{"kind":"Field","name":{"kind":"Name","value":"rounding"}},{"kind":"Field","name":{"kind":"Name","value":"payable"}},{"kind":"Field","name":{"kind":"Name","value":"vatInLei"}}]}};
const LinkedPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkedParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LinkedDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}}]}};
const DocumentPagePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"DocumentPageParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"buyer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BuyerParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"customer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxSubtotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxSubtotalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TotalsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"balance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"payable"}},{"kind":"Field","name":{"kind":"Name","value":"paid"}},{"kind":"Field","name":{"kind":"Name","value":"credited"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"mentions"}},{"kind":"Field","name":{"kind":"Name","value":"isAdvance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"correctedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftToCorrect"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gross"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"net"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"advancesTaken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"takenBackBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelledAt"}},{"kind":"Field","name":{"kind":"Name","value":"cancelReason"}},{"kind":"Field","name":{"kind":"Name","value":"snapshotSha256"}},{"kind":"Field","name":{"kind":"Name","value":"pdf"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"sizeBytes"}}]}}]}};
const PublicLinkPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"PublicLinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewCount"}},{"kind":"Field","name":{"kind":"Name","value":"views"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}};
const MailPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"isTest"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"}},{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"response"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"nextAttemptAt"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"bouncedBy"}},{"kind":"Field","name":{"kind":"Name","value":"resentFromId"}}]}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const AddressPartsFragmentDoc = {"kind":"Document","definitions":[AddressPartsDefinition]} as unknown as DocumentNode<AddressPartsFragment, unknown>;
export const BuyerPartsFragmentDoc = {"kind":"Document","definitions":[BuyerPartsDefinition,AddressPartsDefinition]} as unknown as DocumentNode<BuyerPartsFragment, unknown>;
export const TaxationPartsFragmentDoc = {"kind":"Document","definitions":[TaxationPartsDefinition]} as unknown as DocumentNode<TaxationPartsFragment, unknown>;
export const ContentPartsFragmentDoc = {"kind":"Document","definitions":[ContentPartsDefinition,AddressPartsDefinition,BuyerPartsDefinition,TaxationPartsDefinition]} as unknown as DocumentNode<ContentPartsFragment, unknown>;
export const DraftSeriesPartsFragmentDoc = {"kind":"Document","definitions":[DraftSeriesPartsDefinition]} as unknown as DocumentNode<DraftSeriesPartsFragment, unknown>;
export const SellerPartsFragmentDoc = {"kind":"Document","definitions":[SellerPartsDefinition]} as unknown as DocumentNode<SellerPartsFragment, unknown>;
export const RulePartsFragmentDoc = {"kind":"Document","definitions":[RulePartsDefinition]} as unknown as DocumentNode<RulePartsFragment, unknown>;
export const DraftSettingsPartsFragmentDoc = {"kind":"Document","definitions":[DraftSettingsPartsDefinition,RulePartsDefinition]} as unknown as DocumentNode<DraftSettingsPartsFragment, unknown>;
export const DraftTermsPartsFragmentDoc = {"kind":"Document","definitions":[DraftTermsPartsDefinition,RulePartsDefinition,DraftSeriesPartsDefinition,SellerPartsDefinition,DraftSettingsPartsDefinition]} as unknown as DocumentNode<DraftTermsPartsFragment, unknown>;
export const CustomerToPickPartsFragmentDoc = {"kind":"Document","definitions":[CustomerToPickPartsDefinition]} as unknown as DocumentNode<CustomerToPickPartsFragment, unknown>;
export const IssuingPartsFragmentDoc = {"kind":"Document","definitions":[IssuingPartsDefinition]} as unknown as DocumentNode<IssuingPartsFragment, unknown>;
export const DocumentRowPartsFragmentDoc = {"kind":"Document","definitions":[DocumentRowPartsDefinition]} as unknown as DocumentNode<DocumentRowPartsFragment, unknown>;
export const LinePartsFragmentDoc = {"kind":"Document","definitions":[LinePartsDefinition]} as unknown as DocumentNode<LinePartsFragment, unknown>;
export const TaxSubtotalPartsFragmentDoc = {"kind":"Document","definitions":[TaxSubtotalPartsDefinition]} as unknown as DocumentNode<TaxSubtotalPartsFragment, unknown>;
export const TotalsPartsFragmentDoc = {"kind":"Document","definitions":[TotalsPartsDefinition]} as unknown as DocumentNode<TotalsPartsFragment, unknown>;
export const LinkedPartsFragmentDoc = {"kind":"Document","definitions":[LinkedPartsDefinition]} as unknown as DocumentNode<LinkedPartsFragment, unknown>;
export const DocumentPagePartsFragmentDoc = {"kind":"Document","definitions":[DocumentPagePartsDefinition,AddressPartsDefinition,DocumentRowPartsDefinition,BuyerPartsDefinition,LinePartsDefinition,TaxSubtotalPartsDefinition,TotalsPartsDefinition,LinkedPartsDefinition]} as unknown as DocumentNode<DocumentPagePartsFragment, unknown>;
export const PublicLinkPartsFragmentDoc = {"kind":"Document","definitions":[PublicLinkPartsDefinition]} as unknown as DocumentNode<PublicLinkPartsFragment, unknown>;
export const MailPartsFragmentDoc = {"kind":"Document","definitions":[MailPartsDefinition]} as unknown as DocumentNode<MailPartsFragment, unknown>;
export const DocumentListDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentList"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentOrderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalEstimate"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRowParts"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},DocumentRowPartsDefinition]} as unknown as DocumentNode<DocumentListQuery, DocumentListQueryVariables>;
export const DocumentCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tab"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"isExact"}}]}}]}}]} as unknown as DocumentNode<DocumentCountsQuery, DocumentCountsQueryVariables>;
export const DocumentTotalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentTotals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentTotals"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"net"}},{"kind":"Field","name":{"kind":"Name","value":"vat"}},{"kind":"Field","name":{"kind":"Name","value":"payable"}},{"kind":"Field","name":{"kind":"Name","value":"balance"}}]}}]}}]} as unknown as DocumentNode<DocumentTotalsQuery, DocumentTotalsQueryVariables>;
export const DraftForEditingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DraftForEditing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftTermsParts"}},{"kind":"Field","name":{"kind":"Name","value":"corrects"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkedParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}}]}}]}},DraftSeriesPartsDefinition,SellerPartsDefinition,RulePartsDefinition,DraftSettingsPartsDefinition,AddressPartsDefinition,BuyerPartsDefinition,TaxationPartsDefinition,DraftTermsPartsDefinition,LinkedPartsDefinition,ContentPartsDefinition]} as unknown as DocumentNode<DraftForEditingQuery, DraftForEditingQueryVariables>;
export const OriginsOfLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OriginsOfLines"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]}}]} as unknown as DocumentNode<OriginsOfLinesQuery, OriginsOfLinesQueryVariables>;
export const NewDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kind"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentKind"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"newDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kind"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kind"}}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"refusal"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftSeriesParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"template"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"showVatColumns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"RuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"settings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftSettingsParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}}]}}]}},RulePartsDefinition,AddressPartsDefinition,BuyerPartsDefinition,TaxationPartsDefinition,DraftSeriesPartsDefinition,SellerPartsDefinition,DraftSettingsPartsDefinition,ContentPartsDefinition]} as unknown as DocumentNode<NewDocumentQuery, NewDocumentQueryVariables>;
export const SeriesOfDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesOfDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"printedPrefix"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumberText"}},{"kind":"Field","name":{"kind":"Name","value":"workPointId"}},{"kind":"Field","name":{"kind":"Name","value":"isUsable"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}}]}}]} as unknown as DocumentNode<SeriesOfDraftsQuery, SeriesOfDraftsQueryVariables>;
export const WorkPointsOfDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkPointsOfDrafts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sellerBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"workPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]}}]} as unknown as DocumentNode<WorkPointsOfDraftsQuery, WorkPointsOfDraftsQueryVariables>;
export const CustomersToPickDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomersToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customersByText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerToPickParts"}},{"kind":"Field","name":{"kind":"Name","value":"owes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}}]}}]}},CustomerToPickPartsDefinition]} as unknown as DocumentNode<CustomersToPickQuery, CustomersToPickQueryVariables>;
export const CustomerToPickDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerToPickParts"}}]}}]}},CustomerToPickPartsDefinition]} as unknown as DocumentNode<CustomerToPickQuery, CustomerToPickQueryVariables>;
export const LastInvoiceOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LastInvoiceOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"kinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"INVOICE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"ISSUED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"field"},"value":{"kind":"EnumValue","value":"DATE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}}]}}]}}]}}]}},AddressPartsDefinition,BuyerPartsDefinition,TaxationPartsDefinition,ContentPartsDefinition]} as unknown as DocumentNode<LastInvoiceOfQuery, LastInvoiceOfQueryVariables>;
export const CustomerStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CustomerStanding"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerBalance"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"credit"}}]}}]}}]} as unknown as DocumentNode<CustomerStandingQuery, CustomerStandingQueryVariables>;
export const ProductsToPickDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProductsToPick"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productsByText"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"product"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"supply"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"productCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"classification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}}]} as unknown as DocumentNode<ProductsToPickQuery, ProductsToPickQueryVariables>;
export const LookUpBuyerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LookUpBuyer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUpCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fiscalCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isVatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"isInactive"}},{"kind":"Field","name":{"kind":"Name","value":"isStruckOff"}}]}}]}}]}}]} as unknown as DocumentNode<LookUpBuyerQuery, LookUpBuyerQueryVariables>;
export const KeepBuyerAsCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"KeepBuyerAsCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateCustomerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerToPickParts"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"customerId"}}]}}]}}]}},CustomerToPickPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<KeepBuyerAsCustomerMutation, KeepBuyerAsCustomerMutationVariables>;
export const ForgetCustomerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetCustomer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CustomerVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteCustomer"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletedCustomer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<ForgetCustomerMutation, ForgetCustomerMutationVariables>;
export const CreateDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftTermsParts"}},{"kind":"Field","name":{"kind":"Name","value":"content"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContentParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},DraftSeriesPartsDefinition,SellerPartsDefinition,RulePartsDefinition,DraftSettingsPartsDefinition,AddressPartsDefinition,BuyerPartsDefinition,TaxationPartsDefinition,DraftTermsPartsDefinition,ContentPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateDraftMutation, CreateDraftMutationVariables>;
export const UpdateDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DraftTermsParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRowParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},DraftSeriesPartsDefinition,SellerPartsDefinition,RulePartsDefinition,DraftSettingsPartsDefinition,DraftTermsPartsDefinition,DocumentRowPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateDraftMutation, UpdateDraftMutationVariables>;
export const DiscardDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DiscardDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discardDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DiscardedDraft"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const RestoreDraftDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreDraft"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreDraft"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RestoreDraftMutation, RestoreDraftMutationVariables>;
export const DuplicateDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DuplicateDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DuplicateDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duplicateDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<DuplicateDocumentMutation, DuplicateDocumentMutationVariables>;
export const IssueDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuingParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},IssuingPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<IssueDocumentMutation, IssueDocumentMutationVariables>;
export const UndoIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoIssue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuingParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},IssuingPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UndoIssueMutation, UndoIssueMutationVariables>;
export const IssuingProgressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssuingProgress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuingParts"}}]}}]}},IssuingPartsDefinition]} as unknown as DocumentNode<IssuingProgressQuery, IssuingProgressQueryVariables>;
export const CancelDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CancelDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentPageParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},DocumentRowPartsDefinition,AddressPartsDefinition,BuyerPartsDefinition,LinePartsDefinition,TaxSubtotalPartsDefinition,TotalsPartsDefinition,LinkedPartsDefinition,DocumentPagePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CancelDocumentMutation, CancelDocumentMutationVariables>;
export const StornoDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"StornoDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StornoDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stornoDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<StornoDocumentMutation, StornoDocumentMutationVariables>;
export const RecordPaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordPayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordPaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordPayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"unallocated"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RecordPaymentMutation, RecordPaymentMutationVariables>;
export const UnallocatePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UnallocatePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UnallocatePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unallocatePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<UnallocatePaymentMutation, UnallocatePaymentMutationVariables>;
export const AllocatePaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AllocatePayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AllocatePaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocatePayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Payment"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<AllocatePaymentMutation, AllocatePaymentMutationVariables>;
export const DocumentForReadingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentForReading"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentPageParts"}}]}}]}},DocumentRowPartsDefinition,AddressPartsDefinition,BuyerPartsDefinition,LinePartsDefinition,TaxSubtotalPartsDefinition,TotalsPartsDefinition,LinkedPartsDefinition,DocumentPagePartsDefinition]} as unknown as DocumentNode<DocumentForReadingQuery, DocumentForReadingQueryVariables>;
export const DocumentForPeekDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentForPeek"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DocumentRowParts"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LineParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"taxSubtotals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TaxSubtotalParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"TotalsParts"}}]}}]}}]}},DocumentRowPartsDefinition,LinePartsDefinition,TaxSubtotalPartsDefinition,TotalsPartsDefinition]} as unknown as DocumentNode<DocumentForPeekQuery, DocumentForPeekQueryVariables>;
export const PaymentsOfDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaymentsOfDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"payments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allocationId"}},{"kind":"Field","name":{"kind":"Name","value":"paymentId"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"paymentAmount"}},{"kind":"Field","name":{"kind":"Name","value":"receivedOn"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]} as unknown as DocumentNode<PaymentsOfDocumentQuery, PaymentsOfDocumentQueryVariables>;
export const LinksOfDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LinksOfDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"publicLinks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicLinkParts"}}]}}]}}]}},PublicLinkPartsDefinition]} as unknown as DocumentNode<LinksOfDocumentQuery, LinksOfDocumentQueryVariables>;
export const ChangePublicLinkExpiryDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePublicLinkExpiry"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePublicLinkExpiryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePublicLinkExpiry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicLinkParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PublicLinkPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ChangePublicLinkExpiryMutation, ChangePublicLinkExpiryMutationVariables>;
export const CreatePublicLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreatePublicLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreatePublicLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createPublicLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicLinkParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PublicLinkPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreatePublicLinkMutation, CreatePublicLinkMutationVariables>;
export const RevokePublicLinkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokePublicLink"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokePublicLinkInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokePublicLink"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PublicLink"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PublicLinkParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},PublicLinkPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RevokePublicLinkMutation, RevokePublicLinkMutationVariables>;
export const RateOfDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RateOfDay"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentDate"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exchangeRate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}},{"kind":"Argument","name":{"kind":"Name","value":"documentDate"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentDate"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"warning"}}]}}]}}]} as unknown as DocumentNode<RateOfDayQuery, RateOfDayQueryVariables>;
export const RefreshBuyerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RefreshBuyer"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RefreshCustomerFromRegistryInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"refreshCustomerFromRegistry"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Customer"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CustomerToPickParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CustomerToPickPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RefreshBuyerMutation, RefreshBuyerMutationVariables>;
export const MailToComposeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailToCompose"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"documentId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"mail"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"MailWordsInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"documentId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"documentId"}}},{"kind":"Argument","name":{"kind":"Name","value":"mail"},"value":{"kind":"Variable","name":{"kind":"Name","value":"mail"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipients"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"writtenSubject"}},{"kind":"Field","name":{"kind":"Name","value":"writtenBody"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"attachmentName"}}]}}]}}]} as unknown as DocumentNode<MailToComposeQuery, MailToComposeQueryVariables>;
export const MailsOfDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailsOfDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mails"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailParts"}}]}}]}}]}},MailPartsDefinition]} as unknown as DocumentNode<MailsOfDocumentQuery, MailsOfDocumentQueryVariables>;
export const SendDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SendDocumentMutation, SendDocumentMutationVariables>;
export const SendTestMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendTestMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendTestMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendTestMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SendTestMailMutation, SendTestMailMutationVariables>;
export const ResendMailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendMail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResendMailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendMail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ResendMailMutation, ResendMailMutationVariables>;
export const IssueAndSendDocumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"IssueAndSendDocument"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"IssueAndSendDocumentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueAndSendDocument"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Document"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"IssuingParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentIncomplete"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"missing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}},IssuingPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<IssueAndSendDocumentMutation, IssueAndSendDocumentMutationVariables>;
export const LocalCopyKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LocalCopyKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"localCopyKey"}}]}}]} as unknown as DocumentNode<LocalCopyKeyQuery, LocalCopyKeyQueryVariables>;
export const MarkBouncedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkBounced"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkBouncedInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markBounced"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Mail"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<MarkBouncedMutation, MarkBouncedMutationVariables>;
export const DocumentTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"words"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"linkedDocumentId"}},{"kind":"Field","name":{"kind":"Name","value":"linkedNumber"}},{"kind":"Field","name":{"kind":"Name","value":"paymentId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DocumentTimelineQuery, DocumentTimelineQueryVariables>;
export const DocumentMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DocumentMatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"boundedCount"}}]}}]}}]} as unknown as DocumentNode<DocumentMatchesQuery, DocumentMatchesQueryVariables>;
export const MailOnIssueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailOnIssue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"mailOnIssue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}}]}}]}}]}}]} as unknown as DocumentNode<MailOnIssueQuery, MailOnIssueQueryVariables>;
export const MailingReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailingReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentsSelection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailingReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onIssue"}},{"kind":"Field","name":{"kind":"Name","value":"onIssueAddressless"}},{"kind":"Field","name":{"kind":"Name","value":"toSend"}},{"kind":"Field","name":{"kind":"Name","value":"addressless"}},{"kind":"Field","name":{"kind":"Name","value":"sent"}}]}}]}}]} as unknown as DocumentNode<MailingReviewQuery, MailingReviewQueryVariables>;
export const BulkSendDocumentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkSendDocuments"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkSendDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkSendDocumentsMutation, BulkSendDocumentsMutationVariables>;
export const IssueReviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"IssueReview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"selection"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DocumentsSelection"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issueReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"selection"},"value":{"kind":"Variable","name":{"kind":"Name","value":"selection"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"drafts"}},{"kind":"Field","name":{"kind":"Name","value":"others"}},{"kind":"Field","name":{"kind":"Name","value":"dueBeforeIssue"}},{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumberText"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"payable"}}]}}]}}]}}]} as unknown as DocumentNode<IssueReviewQuery, IssueReviewQueryVariables>;
export const BulkIssueDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkIssueDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkIssueDraftsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkIssueDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkIssueDraftsMutation, BulkIssueDraftsMutationVariables>;
export const BulkDiscardDraftsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkDiscardDrafts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkDocumentsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkDiscardDrafts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"total"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<BulkDiscardDraftsMutation, BulkDiscardDraftsMutationVariables>;
export const OpenAdvancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenAdvances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"priceMode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PriceMode"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openAdvances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"customerId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"customerId"}}},{"kind":"Argument","name":{"kind":"Name","value":"currency"},"value":{"kind":"Variable","name":{"kind":"Name","value":"currency"}}},{"kind":"Argument","name":{"kind":"Name","value":"priceMode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"priceMode"}}},{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"issueDate"}},{"kind":"Field","name":{"kind":"Name","value":"left"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"productId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitCode"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"}},{"kind":"Field","name":{"kind":"Name","value":"baseQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"taxCategory"}},{"kind":"Field","name":{"kind":"Name","value":"taxRate"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"exemptionReason"}},{"kind":"Field","name":{"kind":"Name","value":"allowances"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isCharge"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"reasonCode"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"Field","name":{"kind":"Name","value":"classification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}},{"kind":"Field","name":{"kind":"Name","value":"advance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentId"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenAdvancesQuery, OpenAdvancesQueryVariables>;