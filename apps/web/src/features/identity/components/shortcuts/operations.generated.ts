/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Keys for a shortcut. */
export type OwnShortcutInput = {
  /** Which shortcut: the keys it comes with, such as `n i` or `mod+k`. */
  act: string;
  /** The keys it shall have instead. */
  keys: string;
};

/** Every shortcut with other keys than it comes with; all are replaced. */
export type SetShortcutsInput = {
  /** The shortcuts, each once. */
  shortcuts: Array<OwnShortcutInput>;
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

export type SetShortcutsMutationVariables = Exact<{
  input: SetShortcutsInput;
}>;


export type SetShortcutsMutation = { setShortcuts:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'Me', id: string, version: number, shortcuts: Array<{ act: string, keys: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const SetShortcutsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetShortcuts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetShortcutsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setShortcuts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"shortcuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<SetShortcutsMutation, SetShortcutsMutationVariables>;