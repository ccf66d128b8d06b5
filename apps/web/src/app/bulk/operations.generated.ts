/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What became of one record of a bulk run. */
export type BulkOutcome =
  /** Left alone, since the run was cancelled first. */
  | 'CANCELLED'
  /** Done. */
  | 'DONE'
  /** Refused, for the reason beside it; `retryBulkRun` tries again. */
  | 'REFUSED'
  /** There was nothing to do: it was so already. */
  | 'SKIPPED'
  /** Its turn is still to come. */
  | 'WAITING';

/** Names a bulk run. */
export type BulkRunInput = {
  /** Key of the run. */
  bulkRunId: string;
};

/** Where a bulk run stands. */
export type BulkRunState =
  /** Stopped by somebody; what was done by then stays done. */
  | 'CANCELLED'
  /** Every record was done, refused or skipped. */
  | 'FINISHED'
  /** Records still wait for their turn. */
  | 'RUNNING';

/** What kind of records a bulk run goes through. */
export type BulkSubject =
  /** Customers. */
  | 'CUSTOMER'
  /** Documents. */
  | 'DOCUMENT'
  /** Products. */
  | 'PRODUCT';

/** What a bulk run does to each record. */
export type BulkVerb =
  /** Takes it out of the lists. */
  | 'ARCHIVE'
  /** Deletes a draft. */
  | 'DISCARD'
  /** Numbers a draft and makes it final. */
  | 'ISSUE'
  /** Brings it back: archived records into the lists, deleted drafts to life. */
  | 'RESTORE'
  /** Mails an issued document. */
  | 'SEND';

type ProblemParts_AdvanceExceeded_Fragment = { message: string };

type ProblemParts_AllocationExceedsBalance_Fragment = { message: string };

type ProblemParts_AlreadyMember_Fragment = { message: string };

type ProblemParts_ApiKeyNotActive_Fragment = { message: string };

type ProblemParts_ApiKeyOfSomebodyElse_Fragment = { message: string };

type ProblemParts_BounceOfAnotherMail_Fragment = { message: string };

type ProblemParts_BouncedMailUnknown_Fragment = { message: string };

type ProblemParts_CompanyAlreadyRegistered_Fragment = { message: string };

type ProblemParts_CorrectOriginalInstead_Fragment = { message: string };

type ProblemParts_CorrectionExceedsOriginal_Fragment = { message: string };

type ProblemParts_CurrencyMismatch_Fragment = { message: string };

type ProblemParts_CustomerInUse_Fragment = { message: string };

type ProblemParts_DemoNotAvailable_Fragment = { message: string };

type ProblemParts_DocumentDispatched_Fragment = { message: string };

type ProblemParts_DocumentHasMovements_Fragment = { message: string };

type ProblemParts_DocumentHeld_Fragment = { message: string };

type ProblemParts_DocumentIncomplete_Fragment = { message: string };

type ProblemParts_DocumentNotCorrectable_Fragment = { message: string };

type ProblemParts_DocumentNotDeliverable_Fragment = { message: string };

type ProblemParts_DocumentNotDraft_Fragment = { message: string };

type ProblemParts_DocumentNotDuplicable_Fragment = { message: string };

type ProblemParts_DocumentNotFound_Fragment = { message: string };

type ProblemParts_DocumentNotIssued_Fragment = { message: string };

type ProblemParts_DocumentNotPayable_Fragment = { message: string };

type ProblemParts_DuplicateBankAccount_Fragment = { message: string };

type ProblemParts_DuplicateCustomer_Fragment = { message: string };

type ProblemParts_DuplicateProduct_Fragment = { message: string };

type ProblemParts_DuplicateSavedView_Fragment = { message: string };

type ProblemParts_EmailAlreadyRegistered_Fragment = { message: string };

type ProblemParts_EmailNotVerified_Fragment = { message: string };

type ProblemParts_ExchangeRateMissing_Fragment = { message: string };

type ProblemParts_ExternalIdTaken_Fragment = { message: string };

type ProblemParts_IdempotencyConflict_Fragment = { message: string };

type ProblemParts_InvalidInput_Fragment = { message: string, issues: Array<{ path: string, message: string }> };

type ProblemParts_IssueDateBeforeLast_Fragment = { message: string };

type ProblemParts_IssueDateInFuture_Fragment = { message: string };

type ProblemParts_LastOwner_Fragment = { message: string };

type ProblemParts_LinkExpiryPast_Fragment = { message: string };

type ProblemParts_LinkNotValid_Fragment = { message: string };

type ProblemParts_LinkRevoked_Fragment = { message: string };

type ProblemParts_MailNotHandedOver_Fragment = { message: string };

type ProblemParts_MailNotReturned_Fragment = { message: string };

type ProblemParts_MailUnderWay_Fragment = { message: string };

type ProblemParts_NoDeliveryStatus_Fragment = { message: string };

type ProblemParts_NoMailAddress_Fragment = { message: string };

type ProblemParts_NoRegistryEntry_Fragment = { message: string };

type ProblemParts_NothingLeftToCorrect_Fragment = { message: string };

type ProblemParts_OwnersOnly_Fragment = { message: string };

type ProblemParts_PaymentOverAllocated_Fragment = { message: string };

type ProblemParts_PaymentRefunded_Fragment = { message: string };

type ProblemParts_PaymentReversed_Fragment = { message: string };

type ProblemParts_PeriodClosed_Fragment = { message: string };

type ProblemParts_PolicyOutdated_Fragment = { message: string };

type ProblemParts_ProductInUse_Fragment = { message: string };

type ProblemParts_ReceivedInFuture_Fragment = { message: string };

type ProblemParts_RefundedOnWrongDay_Fragment = { message: string };

type ProblemParts_RegistryUnavailable_Fragment = { message: string };

type ProblemParts_RunNotUndoable_Fragment = { message: string };

type ProblemParts_ScopesNotHeld_Fragment = { message: string };

type ProblemParts_SelectionChanged_Fragment = { message: string };

type ProblemParts_SelectionTooLarge_Fragment = { message: string };

type ProblemParts_SeriesInUse_Fragment = { message: string };

type ProblemParts_SeriesMissing_Fragment = { message: string };

type ProblemParts_SeriesNotAllowed_Fragment = { message: string };

type ProblemParts_SeriesPrefixTaken_Fragment = { message: string };

type ProblemParts_SignInDelayed_Fragment = { message: string };

type ProblemParts_SignInNeeded_Fragment = { message: string };

type ProblemParts_SignInRefused_Fragment = { message: string };

type ProblemParts_TooManySavedViews_Fragment = { message: string };

type ProblemParts_UsernameTaken_Fragment = { message: string };

type ProblemParts_VatPeriodsOverlap_Fragment = { message: string };

type ProblemParts_VersionConflict_Fragment = { message: string };

export type ProblemPartsFragment =
  | ProblemParts_AdvanceExceeded_Fragment
  | ProblemParts_AllocationExceedsBalance_Fragment
  | ProblemParts_AlreadyMember_Fragment
  | ProblemParts_ApiKeyNotActive_Fragment
  | ProblemParts_ApiKeyOfSomebodyElse_Fragment
  | ProblemParts_BounceOfAnotherMail_Fragment
  | ProblemParts_BouncedMailUnknown_Fragment
  | ProblemParts_CompanyAlreadyRegistered_Fragment
  | ProblemParts_CorrectOriginalInstead_Fragment
  | ProblemParts_CorrectionExceedsOriginal_Fragment
  | ProblemParts_CurrencyMismatch_Fragment
  | ProblemParts_CustomerInUse_Fragment
  | ProblemParts_DemoNotAvailable_Fragment
  | ProblemParts_DocumentDispatched_Fragment
  | ProblemParts_DocumentHasMovements_Fragment
  | ProblemParts_DocumentHeld_Fragment
  | ProblemParts_DocumentIncomplete_Fragment
  | ProblemParts_DocumentNotCorrectable_Fragment
  | ProblemParts_DocumentNotDeliverable_Fragment
  | ProblemParts_DocumentNotDraft_Fragment
  | ProblemParts_DocumentNotDuplicable_Fragment
  | ProblemParts_DocumentNotFound_Fragment
  | ProblemParts_DocumentNotIssued_Fragment
  | ProblemParts_DocumentNotPayable_Fragment
  | ProblemParts_DuplicateBankAccount_Fragment
  | ProblemParts_DuplicateCustomer_Fragment
  | ProblemParts_DuplicateProduct_Fragment
  | ProblemParts_DuplicateSavedView_Fragment
  | ProblemParts_EmailAlreadyRegistered_Fragment
  | ProblemParts_EmailNotVerified_Fragment
  | ProblemParts_ExchangeRateMissing_Fragment
  | ProblemParts_ExternalIdTaken_Fragment
  | ProblemParts_IdempotencyConflict_Fragment
  | ProblemParts_InvalidInput_Fragment
  | ProblemParts_IssueDateBeforeLast_Fragment
  | ProblemParts_IssueDateInFuture_Fragment
  | ProblemParts_LastOwner_Fragment
  | ProblemParts_LinkExpiryPast_Fragment
  | ProblemParts_LinkNotValid_Fragment
  | ProblemParts_LinkRevoked_Fragment
  | ProblemParts_MailNotHandedOver_Fragment
  | ProblemParts_MailNotReturned_Fragment
  | ProblemParts_MailUnderWay_Fragment
  | ProblemParts_NoDeliveryStatus_Fragment
  | ProblemParts_NoMailAddress_Fragment
  | ProblemParts_NoRegistryEntry_Fragment
  | ProblemParts_NothingLeftToCorrect_Fragment
  | ProblemParts_OwnersOnly_Fragment
  | ProblemParts_PaymentOverAllocated_Fragment
  | ProblemParts_PaymentRefunded_Fragment
  | ProblemParts_PaymentReversed_Fragment
  | ProblemParts_PeriodClosed_Fragment
  | ProblemParts_PolicyOutdated_Fragment
  | ProblemParts_ProductInUse_Fragment
  | ProblemParts_ReceivedInFuture_Fragment
  | ProblemParts_RefundedOnWrongDay_Fragment
  | ProblemParts_RegistryUnavailable_Fragment
  | ProblemParts_RunNotUndoable_Fragment
  | ProblemParts_ScopesNotHeld_Fragment
  | ProblemParts_SelectionChanged_Fragment
  | ProblemParts_SelectionTooLarge_Fragment
  | ProblemParts_SeriesInUse_Fragment
  | ProblemParts_SeriesMissing_Fragment
  | ProblemParts_SeriesNotAllowed_Fragment
  | ProblemParts_SeriesPrefixTaken_Fragment
  | ProblemParts_SignInDelayed_Fragment
  | ProblemParts_SignInNeeded_Fragment
  | ProblemParts_SignInRefused_Fragment
  | ProblemParts_TooManySavedViews_Fragment
  | ProblemParts_UsernameTaken_Fragment
  | ProblemParts_VatPeriodsOverlap_Fragment
  | ProblemParts_VersionConflict_Fragment
;

export type BulkRunPartsFragment = { __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null };

export type OpenBulkRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenBulkRunsQuery = { openBulkRuns: Array<{ __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }> };

export type BulkRunByIdQueryVariables = Exact<{
  id: string;
}>;


export type BulkRunByIdQuery = { bulkRun: { __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null } };

export type BulkRunRowsQueryVariables = Exact<{
  id: string;
  outcome?: BulkOutcome | null | undefined;
  after?: string | null | undefined;
}>;


export type BulkRunRowsQuery = { bulkRun: { id: string, rows: { totalCount: number | null, edges: Array<{ node: { id: string, recordId: string, label: string, outcome: BulkOutcome, code: string | null, message: string | null, details: Array<string>, mailing: { addresses: Array<string>, isAddressless: boolean } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } };

export type RetryBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type RetryBulkRunMutation = { retryBulkRun:
    | { __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

export type CancelBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type CancelBulkRunMutation = { cancelBulkRun:
    | { __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

export type UndoBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type UndoBulkRunMutation = { undoBulkRun:
    | { __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'RunNotUndoable', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type CloseBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type CloseBulkRunMutation = { closeBulkRun:
    | { __typename: 'BulkRun', id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const BulkRunPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkRunParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRun"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"refused"}},{"kind":"Field","name":{"kind":"Name","value":"skipped"}},{"kind":"Field","name":{"kind":"Name","value":"cancelled"}},{"kind":"Field","name":{"kind":"Name","value":"canUndo"}},{"kind":"Field","name":{"kind":"Name","value":"undoesRunId"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const BulkRunPartsFragmentDoc = {"kind":"Document","definitions":[BulkRunPartsDefinition]} as unknown as DocumentNode<BulkRunPartsFragment, unknown>;
export const OpenBulkRunsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OpenBulkRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openBulkRuns"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunParts"}}]}}]}},BulkRunPartsDefinition]} as unknown as DocumentNode<OpenBulkRunsQuery, OpenBulkRunsQueryVariables>;
export const BulkRunByIdDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkRunById"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunParts"}}]}}]}},BulkRunPartsDefinition]} as unknown as DocumentNode<BulkRunByIdQuery, BulkRunByIdQueryVariables>;
export const BulkRunRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkRunRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkOutcome"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"bulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"outcome"},"value":{"kind":"Variable","name":{"kind":"Name","value":"outcome"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recordId"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"details"}},{"kind":"Field","name":{"kind":"Name","value":"mailing"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addresses"}},{"kind":"Field","name":{"kind":"Name","value":"isAddressless"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]} as unknown as DocumentNode<BulkRunRowsQuery, BulkRunRowsQueryVariables>;
export const RetryBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RetryBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"retryBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},BulkRunPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RetryBulkRunMutation, RetryBulkRunMutationVariables>;
export const CancelBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},BulkRunPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CancelBulkRunMutation, CancelBulkRunMutationVariables>;
export const UndoBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UndoBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"undoBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},BulkRunPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UndoBulkRunMutation, UndoBulkRunMutationVariables>;
export const CloseBulkRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CloseBulkRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"BulkRunInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"closeBulkRun"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkRunParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},BulkRunPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CloseBulkRunMutation, CloseBulkRunMutationVariables>;