/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which session to end. */
export type RevokeSessionInput = {
  /** Id of one of the person's own sessions. */
  sessionId: string;
};

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

export type SessionPartsFragment = { id: string, isCurrent: boolean, address: string | null, userAgent: string | null, createdAt: string, lastSeenAt: string };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { sessions: Array<{ id: string, isCurrent: boolean, address: string | null, userAgent: string | null, createdAt: string, lastSeenAt: string }> };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SessionList', sessions: Array<{ id: string, isCurrent: boolean, address: string | null, userAgent: string | null, createdAt: string, lastSeenAt: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

export type RevokeOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type RevokeOtherSessionsMutation = { revokeOtherSessions:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SessionList', sessions: Array<{ id: string, isCurrent: boolean, address: string | null, userAgent: string | null, createdAt: string, lastSeenAt: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const SessionPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const SessionPartsFragmentDoc = {"kind":"Document","definitions":[SessionPartsDefinition]} as unknown as DocumentNode<SessionPartsFragment, unknown>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"}}]}}]}},SessionPartsDefinition]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeSession"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeSessionInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeSession"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SessionPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const RevokeOtherSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeOtherSessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SessionList"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SessionPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RevokeOtherSessionsMutation, RevokeOtherSessionsMutationVariables>;