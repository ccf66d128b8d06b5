/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A new default mention. */
export type CreateDefaultMentionInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** On documents of this kind. */
  kind: DocumentKind;
  /** In this language. */
  language: Language;
  /** Its place among the others; absent leaves it, at first 0. */
  position?: number | null | undefined;
  /** The sentence, at most 300 characters. */
  text: string;
};

/** A new series. */
export type CreateSeriesInput = {
  /** Memberships that may number documents from it; an empty list is everybody, absent leaves them. */
  allowedMembershipIds?: Array<string> | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Whether new documents of the kind take it; absent leaves it, at first not. */
  isDefault?: boolean | null | undefined;
  /** The kind of document it numbers. */
  kind: DocumentKind;
  /** The next number; absent leaves it, at first 1. */
  nextNumber?: number | null | undefined;
  /** Digits at least; absent leaves it, at first 4. */
  padding?: number | null | undefined;
  /** Prefix, unique in the company; `{YYYY}` and `{YY}` stand for the year of issue. */
  prefix: string;
  /** When it counts from 1 again; YEARLY needs the year in the prefix. Absent leaves it, at first NEVER. */
  reset?: SeriesReset | null | undefined;
  /** A space, -, / or nothing; absent leaves it, at first a space. */
  separator?: string | null | undefined;
  /** The work point whose documents it numbers; absent leaves it. */
  workPointId?: string | null | undefined;
};

/** Names a default mention as you read it. */
export type DeleteDefaultMentionInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Key of the mention. */
  mentionId: string;
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

/** Words to try. */
export type MailWordingDraftInput = {
  /** Words, with `{number}`, `{total}`, `{due date}`, `{customer}`, `{company}` and `{link}`. */
  body: string;
  /** Mails that bring documents of this kind. */
  kind: DocumentKind;
  /** Mails in this language. */
  language: Language;
  /** Subject, with `{number}`, `{total}`, `{due date}`, `{customer}`, `{company}`. */
  subject: string;
};

/** What unit prices contain. */
export type PriceMode =
  /** Prices with VAT; the total with VAT is what was agreed. */
  | 'GROSS'
  /** Prices without VAT. */
  | 'NET';

/** Goes back to the usual words. */
export type ResetMailWordingInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Mails that bring documents of this kind. */
  kind: DocumentKind;
  /** Mails in this language. */
  language: Language;
};

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

/** When a series counts from 1 again. */
export type SeriesReset =
  /** Never: its numbers only grow. */
  | 'NEVER'
  /** With the first document of each year; its prefix names the year. */
  | 'YEARLY';

/** Names a series as you read it. */
export type SeriesVersionInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Key of the series. */
  seriesId: string;
};

/** Says whether documents are mailed once they are issued. */
export type SetMailRuleInput = {
  /** The version you read; 0 while nobody has set it. */
  expectedVersion: number;
  /** Whether they are, unless a customer wants otherwise. */
  sendsOnIssue: boolean;
};

/** Puts the company's own words in place of the usual ones. */
export type SetMailWordingInput = {
  /** Words, with `{number}`, `{total}`, `{due date}`, `{customer}`, `{company}` and `{link}`. */
  body: string;
  /** The version you read; 0 where they are the usual ones. */
  expectedVersion: number;
  /** Mails that bring documents of this kind. */
  kind: DocumentKind;
  /** Mails in this language. */
  language: Language;
  /** Subject, with `{number}`, `{total}`, `{due date}`, `{customer}`, `{company}`. */
  subject: string;
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

/** Changes of a default mention. */
export type UpdateDefaultMentionInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** On documents of this kind. */
  kind: DocumentKind;
  /** In this language. */
  language: Language;
  /** Key of the mention. */
  mentionId: string;
  /** Its place among the others; absent leaves it, at first 0. */
  position?: number | null | undefined;
  /** The sentence, at most 300 characters. */
  text: string;
};

/** Changes of a series. */
export type UpdateSeriesInput = {
  /** Memberships that may number documents from it; an empty list is everybody, absent leaves them. */
  allowedMembershipIds?: Array<string> | null | undefined;
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Whether new documents of the kind take it; absent leaves it, at first not. */
  isDefault?: boolean | null | undefined;
  /** The next number; absent leaves it, at first 1. */
  nextNumber?: number | null | undefined;
  /** Digits at least; absent leaves it, at first 4. */
  padding?: number | null | undefined;
  /** Prefix, unique in the company; `{YYYY}` and `{YY}` stand for the year of issue. */
  prefix: string;
  /** When it counts from 1 again; YEARLY needs the year in the prefix. Absent leaves it, at first NEVER. */
  reset?: SeriesReset | null | undefined;
  /** A space, -, / or nothing; absent leaves it, at first a space. */
  separator?: string | null | undefined;
  /** Key of the series. */
  seriesId: string;
  /** The work point whose documents it numbers; absent leaves it. */
  workPointId?: string | null | undefined;
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

export type SeriesPartsFragment = { id: string, version: number, kind: DocumentKind, prefix: string, separator: string, padding: number, nextNumber: number, nextNumberText: string, lastIssueDate: string | null, isDefault: boolean, isInUse: boolean, reset: SeriesReset, workPointId: string | null, allowedMembershipIds: Array<string>, archivedAt: string | null, workPoint: { name: string } | null };

export type SeriesBondsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesBondsQuery = { company: { id: string, workPoints: Array<{ id: string, name: string, isArchived: boolean }> }, memberships: Array<{ id: string, givenName: string, familyName: string, deactivatedAt: string | null }> };

export type MentionPartsFragment = { id: string, version: number, kind: DocumentKind, language: Language, text: string, position: number };

export type LookPartsFragment = { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, logo: { sha256: string, path: string } | null };

export type SeriesSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeriesSettingsQuery = { series: Array<{ id: string, version: number, kind: DocumentKind, prefix: string, separator: string, padding: number, nextNumber: number, nextNumberText: string, lastIssueDate: string | null, isDefault: boolean, isInUse: boolean, reset: SeriesReset, workPointId: string | null, allowedMembershipIds: Array<string>, archivedAt: string | null, workPoint: { name: string } | null }> };

export type MentionSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MentionSettingsQuery = { defaultMentions: Array<{ id: string, version: number, kind: DocumentKind, language: Language, text: string, position: number }> };

export type LookQueryVariables = Exact<{ [key: string]: never; }>;


export type LookQuery = { company: { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, logo: { sha256: string, path: string } | null } };

export type RemoveLogoMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveLogoMutation = { removeLogo:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, logo: { sha256: string, path: string } | null }
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

export type CreateSeriesMutationVariables = Exact<{
  input: CreateSeriesInput;
}>;


export type CreateSeriesMutation = { createSeries:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SeriesPrefixTaken' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, kind: DocumentKind, prefix: string, separator: string, padding: number, nextNumber: number, nextNumberText: string, lastIssueDate: string | null, isDefault: boolean, isInUse: boolean, reset: SeriesReset, workPointId: string | null, allowedMembershipIds: Array<string>, archivedAt: string | null, workPoint: { name: string } | null }
      & { __typename: 'Series' }
    )
   };

export type UpdateSeriesMutationVariables = Exact<{
  input: UpdateSeriesInput;
}>;


export type UpdateSeriesMutation = { updateSeries:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SeriesInUse' | 'SeriesPrefixTaken' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, kind: DocumentKind, prefix: string, separator: string, padding: number, nextNumber: number, nextNumberText: string, lastIssueDate: string | null, isDefault: boolean, isInUse: boolean, reset: SeriesReset, workPointId: string | null, allowedMembershipIds: Array<string>, archivedAt: string | null, workPoint: { name: string } | null }
      & { __typename: 'Series' }
    )
   };

export type ArchiveSeriesMutationVariables = Exact<{
  input: SeriesVersionInput;
}>;


export type ArchiveSeriesMutation = { archiveSeries:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, kind: DocumentKind, prefix: string, separator: string, padding: number, nextNumber: number, nextNumberText: string, lastIssueDate: string | null, isDefault: boolean, isInUse: boolean, reset: SeriesReset, workPointId: string | null, allowedMembershipIds: Array<string>, archivedAt: string | null, workPoint: { name: string } | null }
      & { __typename: 'Series' }
    )
   };

export type RestoreSeriesMutationVariables = Exact<{
  input: SeriesVersionInput;
}>;


export type RestoreSeriesMutation = { restoreSeries:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, kind: DocumentKind, prefix: string, separator: string, padding: number, nextNumber: number, nextNumberText: string, lastIssueDate: string | null, isDefault: boolean, isInUse: boolean, reset: SeriesReset, workPointId: string | null, allowedMembershipIds: Array<string>, archivedAt: string | null, workPoint: { name: string } | null }
      & { __typename: 'Series' }
    )
   };

export type CreateDefaultMentionMutationVariables = Exact<{
  input: CreateDefaultMentionInput;
}>;


export type CreateDefaultMentionMutation = { createDefaultMention:
    | (
      { id: string, version: number, kind: DocumentKind, language: Language, text: string, position: number }
      & { __typename: 'DefaultMention' }
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

export type UpdateDefaultMentionMutationVariables = Exact<{
  input: UpdateDefaultMentionInput;
}>;


export type UpdateDefaultMentionMutation = { updateDefaultMention:
    | (
      { id: string, version: number, kind: DocumentKind, language: Language, text: string, position: number }
      & { __typename: 'DefaultMention' }
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

export type DeleteDefaultMentionMutationVariables = Exact<{
  input: DeleteDefaultMentionInput;
}>;


export type DeleteDefaultMentionMutation = { deleteDefaultMention:
    | (
      { id: string }
      & { __typename: 'DeletedDefaultMention' }
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

export type UpdateLookMutationVariables = Exact<{
  input: UpdateCompanyDefaultsInput;
}>;


export type UpdateLookMutation = { updateCompanyDefaults:
    | (
      { id: string, version: number, name: string, fiscalCode: string, vatCode: string | null, vatStatus: VatStatus, tradeRegisterNumber: string | null, euid: string | null, phone: string | null, fax: string | null, email: string, website: string | null, timeZone: string, language: Language, currency: string, exchangeRatePolicy: ExchangeRatePolicy, issueHoldSeconds: number, accentColor: string, shareCapital: { registered: string | null, subscribed: string | null, paidUp: string | null }, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string }, dueDateRule: { type: DueDateRuleType, days: number | null, months: number | null, day: number | null, onWorkingDay: boolean }, sellerBlock: { tradeRegisterNumber: boolean, euid: boolean, shareCapital: boolean, phone: boolean, fax: boolean, email: boolean, website: boolean, bankAccounts: boolean, workPoint: boolean }, bankAccounts: Array<{ id: string, version: number, bankName: string, iban: string, swift: string | null, currency: string, isDefault: boolean }>, logo: { sha256: string, path: string } | null }
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

export type MailRulePartsFragment = { id: string, sendsOnIssue: boolean, version: number };

export type MailWordingPartsFragment = { id: string, kind: DocumentKind, language: Language, subject: string, body: string, usualSubject: string, usualBody: string, isOwn: boolean, version: number };

export type MailSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MailSettingsQuery = { mailRule: { id: string, sendsOnIssue: boolean, version: number }, mailWordings: Array<{ id: string, kind: DocumentKind, language: Language, subject: string, body: string, usualSubject: string, usualBody: string, isOwn: boolean, version: number }> };

export type MailWordingPreviewQueryVariables = Exact<{
  words: MailWordingDraftInput;
}>;


export type MailWordingPreviewQuery = { mailWordingPreview: { subject: string, html: string } };

export type SetMailRuleMutationVariables = Exact<{
  input: SetMailRuleInput;
}>;


export type SetMailRuleMutation = { setMailRule:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, sendsOnIssue: boolean, version: number }
      & { __typename: 'MailRule' }
    )
   };

export type SetMailWordingMutationVariables = Exact<{
  input: SetMailWordingInput;
}>;


export type SetMailWordingMutation = { setMailWording:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, kind: DocumentKind, language: Language, subject: string, body: string, usualSubject: string, usualBody: string, isOwn: boolean, version: number }
      & { __typename: 'MailWording' }
    )
   };

export type ResetMailWordingMutationVariables = Exact<{
  input: ResetMailWordingInput;
}>;


export type ResetMailWordingMutation = { resetMailWording:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, kind: DocumentKind, language: Language, subject: string, body: string, usualSubject: string, usualBody: string, isOwn: boolean, version: number }
      & { __typename: 'MailWording' }
    )
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const SeriesPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeriesParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Series"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"prefix"}},{"kind":"Field","name":{"kind":"Name","value":"separator"}},{"kind":"Field","name":{"kind":"Name","value":"padding"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumber"}},{"kind":"Field","name":{"kind":"Name","value":"nextNumberText"}},{"kind":"Field","name":{"kind":"Name","value":"lastIssueDate"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"isInUse"}},{"kind":"Field","name":{"kind":"Name","value":"reset"}},{"kind":"Field","name":{"kind":"Name","value":"workPointId"}},{"kind":"Field","name":{"kind":"Name","value":"workPoint"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"allowedMembershipIds"}},{"kind":"Field","name":{"kind":"Name","value":"archivedAt"}}]}};
const MentionPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MentionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefaultMention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"position"}}]}};
const LookPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"LookParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatCode"}},{"kind":"Field","name":{"kind":"Name","value":"vatStatus"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euid"}},{"kind":"Field","name":{"kind":"Name","value":"shareCapital"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registered"}},{"kind":"Field","name":{"kind":"Name","value":"subscribed"}},{"kind":"Field","name":{"kind":"Name","value":"paidUp"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"dueDateRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"onWorkingDay"}}]}},{"kind":"Field","name":{"kind":"Name","value":"exchangeRatePolicy"}},{"kind":"Field","name":{"kind":"Name","value":"issueHoldSeconds"}},{"kind":"Field","name":{"kind":"Name","value":"accentColor"}},{"kind":"Field","name":{"kind":"Name","value":"sellerBlock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"euid"}},{"kind":"Field","name":{"kind":"Name","value":"shareCapital"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"fax"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"}},{"kind":"Field","name":{"kind":"Name","value":"workPoint"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bankAccounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"bankName"}},{"kind":"Field","name":{"kind":"Name","value":"iban"}},{"kind":"Field","name":{"kind":"Name","value":"swift"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}}]}},{"kind":"Field","name":{"kind":"Name","value":"logo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}};
const MailRulePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailRuleParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailRule"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sendsOnIssue"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}};
const MailWordingPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MailWordingParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailWording"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"body"}},{"kind":"Field","name":{"kind":"Name","value":"usualSubject"}},{"kind":"Field","name":{"kind":"Name","value":"usualBody"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const SeriesPartsFragmentDoc = {"kind":"Document","definitions":[SeriesPartsDefinition]} as unknown as DocumentNode<SeriesPartsFragment, unknown>;
export const MentionPartsFragmentDoc = {"kind":"Document","definitions":[MentionPartsDefinition]} as unknown as DocumentNode<MentionPartsFragment, unknown>;
export const LookPartsFragmentDoc = {"kind":"Document","definitions":[LookPartsDefinition]} as unknown as DocumentNode<LookPartsFragment, unknown>;
export const MailRulePartsFragmentDoc = {"kind":"Document","definitions":[MailRulePartsDefinition]} as unknown as DocumentNode<MailRulePartsFragment, unknown>;
export const MailWordingPartsFragmentDoc = {"kind":"Document","definitions":[MailWordingPartsDefinition]} as unknown as DocumentNode<MailWordingPartsFragment, unknown>;
export const SeriesBondsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesBonds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}}]}}]}}]} as unknown as DocumentNode<SeriesBondsQuery, SeriesBondsQueryVariables>;
export const SeriesSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SeriesSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"series"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesParts"}}]}}]}},SeriesPartsDefinition]} as unknown as DocumentNode<SeriesSettingsQuery, SeriesSettingsQueryVariables>;
export const MentionSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MentionSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"defaultMentions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MentionParts"}}]}}]}},MentionPartsDefinition]} as unknown as DocumentNode<MentionSettingsQuery, MentionSettingsQueryVariables>;
export const LookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Look"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LookParts"}}]}}]}},LookPartsDefinition]} as unknown as DocumentNode<LookQuery, LookQueryVariables>;
export const RemoveLogoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemoveLogo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removeLogo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LookParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},LookPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RemoveLogoMutation, RemoveLogoMutationVariables>;
export const CreateSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SeriesPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateSeriesMutation, CreateSeriesMutationVariables>;
export const UpdateSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSeriesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SeriesPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateSeriesMutation, UpdateSeriesMutationVariables>;
export const ArchiveSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ArchiveSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"archiveSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SeriesPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ArchiveSeriesMutation, ArchiveSeriesMutationVariables>;
export const RestoreSeriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreSeries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SeriesVersionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeriesParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SeriesPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RestoreSeriesMutation, RestoreSeriesMutationVariables>;
export const CreateDefaultMentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateDefaultMention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateDefaultMentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createDefaultMention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MentionParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MentionPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateDefaultMentionMutation, CreateDefaultMentionMutationVariables>;
export const UpdateDefaultMentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateDefaultMention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateDefaultMentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateDefaultMention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MentionParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MentionPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateDefaultMentionMutation, UpdateDefaultMentionMutationVariables>;
export const DeleteDefaultMentionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteDefaultMention"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteDefaultMentionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteDefaultMention"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletedDefaultMention"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<DeleteDefaultMentionMutation, DeleteDefaultMentionMutationVariables>;
export const UpdateLookDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateLook"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateCompanyDefaultsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateCompanyDefaults"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LookParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},LookPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateLookMutation, UpdateLookMutationVariables>;
export const MailSettingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailSettings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailRule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailRuleParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mailWordings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailWordingParts"}}]}}]}},MailRulePartsDefinition,MailWordingPartsDefinition]} as unknown as DocumentNode<MailSettingsQuery, MailSettingsQueryVariables>;
export const MailWordingPreviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MailWordingPreview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"words"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MailWordingDraftInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mailWordingPreview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"words"},"value":{"kind":"Variable","name":{"kind":"Name","value":"words"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}}]}}]} as unknown as DocumentNode<MailWordingPreviewQuery, MailWordingPreviewQueryVariables>;
export const SetMailRuleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMailRule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMailRuleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMailRule"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailRuleParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailRulePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SetMailRuleMutation, SetMailRuleMutationVariables>;
export const SetMailWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetMailWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetMailWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setMailWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailWordingParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailWordingPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SetMailWordingMutation, SetMailWordingMutationVariables>;
export const ResetMailWordingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetMailWording"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetMailWordingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetMailWording"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MailWordingParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MailWordingPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ResetMailWordingMutation, ResetMailWordingMutationVariables>;