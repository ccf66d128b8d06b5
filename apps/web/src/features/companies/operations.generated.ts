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

/** A bank account as it was read. */
export type BankAccountVersionInput = {
  /** Id of the account. */
  bankAccountId: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
};

/** What looks wrong in a company's profile. */
export type CompanyWarningCode =
  /** Paid-up exceeds subscribed, or subscribed exceeds registered capital. */
  | 'CAPITAL_OUT_OF_ORDER'
  /** The EUID names another firm than the Trade Register number. */
  | 'EUID_OF_ANOTHER_NUMBER'
  /** There is no bank account to be paid at. */
  | 'NO_BANK_ACCOUNT'
  /** The last digit of the Trade Register number is not the expected one. */
  | 'TRADE_REGISTER_CHECK_DIGIT';

/** A bank account to add. */
export type CreateBankAccountInput = {
  /** Name of the bank. */
  bankName: string;
  /** Currency, ISO 4217. */
  currency: string;
  /** IBAN; or, at a bank outside SEPA, the number of the account. */
  iban: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Whether documents in its currency print it first. */
  isDefault?: boolean;
  /** SWIFT code (BIC). */
  swift?: string | null | undefined;
};

/** A new standing towards VAT. */
export type CreateVatPeriodInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Standing towards VAT. */
  status: VatStatus;
  /** First day, ISO date. */
  validFrom: string;
  /** Last day, ISO date; null while it goes on. */
  validTo?: string | null | undefined;
  /** VAT code of a special registration (art. 317 Cod fiscal), such as RO12345674; of no other status. */
  vatCode?: string | null | undefined;
};

/** A work point to add. */
export type CreateWorkPointInput = {
  /** Address, in one line. */
  address: string;
  /** Fax. */
  fax?: string | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Name. */
  name: string;
  /** Telephone. */
  phone?: string | null | undefined;
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

/** Which rate of the National Bank a document in foreign currency takes. */
export type ExchangeRatePolicy =
  /** The rate announced on the day of issue. */
  | 'ISSUE_DAY'
  /** The rate announced on the previous banking day, valid on the day VAT becomes due. */
  | 'PREVIOUS_BANKING_DAY';

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

/** What unit prices contain. */
export type PriceMode =
  /** Prices with VAT; the total with VAT is what was agreed. */
  | 'GROSS'
  /** Prices without VAT. */
  | 'NET';

/** Which parts of the profile documents print. */
export type SellerBlockInput = {
  /** Bank accounts. */
  bankAccounts: boolean;
  /** E-mail. */
  email: boolean;
  /** European identifier. */
  euid: boolean;
  /** Fax. */
  fax: boolean;
  /** Telephone. */
  phone: boolean;
  /** Share capital. */
  shareCapital: boolean;
  /** Trade Register number. */
  tradeRegisterNumber: boolean;
  /** Website. */
  website: boolean;
  /** Work point of the document. */
  workPoint: boolean;
};

/** Share capital in lei, decimals; null where there is none. */
export type ShareCapitalInput = {
  /** Paid-up capital. */
  paidUp?: string | null | undefined;
  /** Registered capital. */
  registered?: string | null | undefined;
  /** Subscribed capital. */
  subscribed?: string | null | undefined;
};

/** A bank account as it shall be. */
export type UpdateBankAccountInput = {
  /** Id of the account. */
  bankAccountId: string;
  /** Name of the bank. */
  bankName: string;
  /** Currency, ISO 4217. */
  currency: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** IBAN; or, at a bank outside SEPA, the number of the account. */
  iban: string;
  /** Whether documents in its currency print it first. */
  isDefault?: boolean;
  /** SWIFT code (BIC). */
  swift?: string | null | undefined;
};

/** What new documents begin with; all of it is replaced. */
export type UpdateCompanyDefaultsInput = {
  /** Colour, `#rrggbb`. */
  accentColor: string;
  /** Currency, ISO 4217. */
  currency: string;
  /** When documents fall due. */
  dueDateRule: DueDateRuleInput;
  /** Which exchange rate. */
  exchangeRatePolicy: ExchangeRatePolicy;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Seconds that issuing waits for an undo, 0 to 60. */
  issueHoldSeconds: number;
  /** Language. */
  language: Language;
  /** Means of payment, UNTDID 4461: 42, 10, 48, 68, 97, 20, 60 or 1; absent keeps what is set. */
  paymentMeansCode?: string | null | undefined;
  /** What prices contain; absent keeps what is set. */
  priceMode?: PriceMode | null | undefined;
  /** What is printed of the profile. */
  sellerBlock: SellerBlockInput;
};

/** What the company says about itself; all of it is replaced. */
export type UpdateCompanyInput = {
  /** Registered office. */
  address: AddressInput;
  /** E-mail address. */
  email: string;
  /** European identifier; derived from the Trade Register number when left out. */
  euid?: string | null | undefined;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Fax. */
  fax?: string | null | undefined;
  /** Registered name. */
  name: string;
  /** Telephone; Romania when no country is written. */
  phone?: string | null | undefined;
  /** Share capital. */
  shareCapital: ShareCapitalInput;
  /** Trade Register number. */
  tradeRegisterNumber?: string | null | undefined;
  /** Website. */
  website?: string | null | undefined;
};

/** A VAT period as it shall be. */
export type UpdateVatPeriodInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Standing towards VAT. */
  status: VatStatus;
  /** First day, ISO date. */
  validFrom: string;
  /** Last day, ISO date; null while it goes on. */
  validTo?: string | null | undefined;
  /** VAT code of a special registration (art. 317 Cod fiscal), such as RO12345674; of no other status. */
  vatCode?: string | null | undefined;
  /** Id of the period. */
  vatPeriodId: string;
};

/** A work point as it shall be. */
export type UpdateWorkPointInput = {
  /** Address, in one line. */
  address: string;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Fax. */
  fax?: string | null | undefined;
  /** Name. */
  name: string;
  /** Telephone. */
  phone?: string | null | undefined;
  /** Id of the work point. */
  workPointId: string;
};

/** A VAT period as it was read. */
export type VatPeriodVersionInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Id of the period. */
  vatPeriodId: string;
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

/** A work point as it was read. */
export type WorkPointVersionInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Id of the work point. */
  workPointId: string;
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

export type CompanyPartsFragment = { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> };

export type CompanyQueryVariables = Exact<{ [key: string]: never; }>;


export type CompanyQuery = { company: { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> } };

export type UpdateCompanyMutationVariables = Exact<{
  input: UpdateCompanyInput;
}>;


export type UpdateCompanyMutation = { updateCompany:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type UpdateCompanyDefaultsMutationVariables = Exact<{
  input: UpdateCompanyDefaultsInput;
}>;


export type UpdateCompanyDefaultsMutation = { updateCompanyDefaults:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type CreateBankAccountMutationVariables = Exact<{
  input: CreateBankAccountInput;
}>;


export type CreateBankAccountMutation = { createBankAccount:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
    )
    | (
      { message: string }
      & { __typename: 'DuplicateBankAccount' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type UpdateBankAccountMutationVariables = Exact<{
  input: UpdateBankAccountInput;
}>;


export type UpdateBankAccountMutation = { updateBankAccount:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
    )
    | (
      { message: string }
      & { __typename: 'DuplicateBankAccount' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type DeleteBankAccountMutationVariables = Exact<{
  input: BankAccountVersionInput;
}>;


export type DeleteBankAccountMutation = { deleteBankAccount:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type CreateWorkPointMutationVariables = Exact<{
  input: CreateWorkPointInput;
}>;


export type CreateWorkPointMutation = { createWorkPoint:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type UpdateWorkPointMutationVariables = Exact<{
  input: UpdateWorkPointInput;
}>;


export type UpdateWorkPointMutation = { updateWorkPoint:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type ArchiveWorkPointMutationVariables = Exact<{
  input: WorkPointVersionInput;
}>;


export type ArchiveWorkPointMutation = { archiveWorkPoint:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type RestoreWorkPointMutationVariables = Exact<{
  input: WorkPointVersionInput;
}>;


export type RestoreWorkPointMutation = { restoreWorkPoint:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type CreateVatPeriodMutationVariables = Exact<{
  input: CreateVatPeriodInput;
}>;


export type CreateVatPeriodMutation = { createVatPeriod:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VatPeriodsOverlap' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type UpdateVatPeriodMutationVariables = Exact<{
  input: UpdateVatPeriodInput;
}>;


export type UpdateVatPeriodMutation = { updateVatPeriod:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VatPeriodsOverlap' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type DeleteVatPeriodMutationVariables = Exact<{
  input: VatPeriodVersionInput;
}>;


export type DeleteVatPeriodMutation = { deleteVatPeriod:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, priceMode: PriceMode, paymentMeansCode: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, warnings: Array<{ path: string, code: CompanyWarningCode, message: string }>, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, workPoints: Array<{ id: string, version: number, name: string, address: string, phone: string | null, fax: string | null, isArchived: boolean }>, vatPeriods: Array<{ id: string, version: number, status: VatStatus, vatCode: string | null, validFrom: string, validTo: string | null }> }
      & { __typename: 'Company' }
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

export type CompanyInRegisterQueryVariables = Exact<{
  fiscalCode: string;
}>;


export type CompanyInRegisterQuery = { lookUpCompany: { outcome: LookUpOutcome, isStale: boolean, checkedAt: string | null, company: { fiscalCode: string, isVatRegistered: boolean, isVatOnCollection: boolean, vatRegisteredSince: string | null } | null } };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const CompanyPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CompanyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euid"}},{"kind":"Field","name":{"kind":"Name","value":"shareCapital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"paidUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"onWorkingDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"priceMode"}},{"kind":"Field","name":{"kind":"Name","value":"paymentMeansCode"}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRatePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"issueHoldSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"sellerBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euid"}},{"kind":"Field","name":{"kind":"Name","value":"shareCapital"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"workPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"swift"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"workPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vatPeriods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"validFrom"}},{"kind":"Field","name":{"kind":"Name","value":"validTo"}}]}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const CompanyPartsFragmentDoc = {"kind":"Document","definitions":[CompanyPartsDefinition]} as unknown as DocumentNode<CompanyPartsFragment, unknown>;
export const CompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}}]}}]}},CompanyPartsDefinition]} as unknown as DocumentNode<CompanyQuery, CompanyQueryVariables>;
export const UpdateCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateCompanyMutation, UpdateCompanyMutationVariables>;
export const UpdateCompanyDefaultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateCompanyDefaults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCompanyDefaultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCompanyDefaults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateCompanyDefaultsMutation, UpdateCompanyDefaultsMutationVariables>;
export const CreateBankAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateBankAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateBankAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createBankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateBankAccountMutation, CreateBankAccountMutationVariables>;
export const UpdateBankAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateBankAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateBankAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateBankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateBankAccountMutation, UpdateBankAccountMutationVariables>;
export const DeleteBankAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteBankAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BankAccountVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteBankAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<DeleteBankAccountMutation, DeleteBankAccountMutationVariables>;
export const CreateWorkPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateWorkPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateWorkPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createWorkPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateWorkPointMutation, CreateWorkPointMutationVariables>;
export const UpdateWorkPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateWorkPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateWorkPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateWorkPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateWorkPointMutation, UpdateWorkPointMutationVariables>;
export const ArchiveWorkPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveWorkPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkPointVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveWorkPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ArchiveWorkPointMutation, ArchiveWorkPointMutationVariables>;
export const RestoreWorkPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreWorkPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WorkPointVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreWorkPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RestoreWorkPointMutation, RestoreWorkPointMutationVariables>;
export const CreateVatPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateVatPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateVatPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createVatPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateVatPeriodMutation, CreateVatPeriodMutationVariables>;
export const UpdateVatPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateVatPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateVatPeriodInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateVatPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateVatPeriodMutation, UpdateVatPeriodMutationVariables>;
export const DeleteVatPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteVatPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VatPeriodVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteVatPeriod"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"CompanyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},CompanyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<DeleteVatPeriodMutation, DeleteVatPeriodMutationVariables>;
export const CompanyInRegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CompanyInRegister"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lookUpCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fiscalCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"isStale"}},{"kind":"Field","name":{"kind":"Name","value":"checkedAt"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"isVatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"isVatOnCollection"}},{"kind":"Field","name":{"kind":"Name","value":"vatRegisteredSince"}}]}}]}}]}}]} as unknown as DocumentNode<CompanyInRegisterQuery, CompanyInRegisterQueryVariables>;