/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Keeps the way a list looks under a name. */
export type CreateSavedViewInput = {
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** True shows it to everybody in the company. */
  isShared: boolean;
  /** The list. */
  list: ViewedList;
  /** What to call it. */
  name: string;
  /** How the list looks. */
  state: SavedViewStateInput;
};

/** Names a view as you read it. */
export type DeleteSavedViewInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Key of the view. */
  savedViewId: string;
};

/** Names a deleted view. */
export type RestoreSavedViewInput = {
  /** Key of the view. */
  savedViewId: string;
};

/** One filter of a list, as its address names it. */
export type SavedViewFilterInput = {
  /** What is filtered; each at most once. */
  name: string;
  /** By what. */
  value: string;
};

/** What a list's address says, and the columns shown; what is left out is as usual. */
export type SavedViewStateInput = {
  /** The columns shown, by their ids, at most 40. */
  columns?: Array<string> | null | undefined;
  /** What the list is narrowed by, at most 20. */
  filters: Array<SavedViewFilterInput>;
  /** The words searched for. */
  search?: string | null | undefined;
  /** The order. */
  sort?: string | null | undefined;
  /** The quick tab. */
  tab?: string | null | undefined;
};

/** Chooses what a list opens with for you. */
export type SetDefaultSavedViewInput = {
  /** The list. */
  list: ViewedList;
  /** The view; null opens the list as it usually is. */
  savedViewId?: string | null | undefined;
};

/** Changes a view; every field is written. */
export type UpdateSavedViewInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** True shows it to everybody in the company. */
  isShared: boolean;
  /** What to call it. */
  name: string;
  /** Key of the view. */
  savedViewId: string;
  /** How the list looks. */
  state: SavedViewStateInput;
};

/** A list that people look at in their own way. */
export type ViewedList =
  /** Everybody the company sells to. */
  | 'CUSTOMERS'
  /** Everything the company has written. */
  | 'DOCUMENTS'
  /** Everything customers paid. */
  | 'PAYMENTS'
  /** Everything the company sells. */
  | 'PRODUCTS';

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

export type SavedViewPartsFragment = { id: string, list: ViewedList, name: string, isShared: boolean, madeBy: string, isMine: boolean, mayChange: boolean, isDefault: boolean, version: number, state: { tab: string | null, search: string | null, sort: string | null, columns: Array<string> | null, filters: Array<{ name: string, value: string }> } };

export type SavedViewsQueryVariables = Exact<{
  list: ViewedList;
}>;


export type SavedViewsQuery = { savedViews: Array<{ id: string, list: ViewedList, name: string, isShared: boolean, madeBy: string, isMine: boolean, mayChange: boolean, isDefault: boolean, version: number, state: { tab: string | null, search: string | null, sort: string | null, columns: Array<string> | null, filters: Array<{ name: string, value: string }> } }> };

export type CreateSavedViewMutationVariables = Exact<{
  input: CreateSavedViewInput;
}>;


export type CreateSavedViewMutation = { createSavedView:
    | { __typename: 'DuplicateSavedView', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SavedView', id: string, list: ViewedList, name: string, isShared: boolean, madeBy: string, isMine: boolean, mayChange: boolean, isDefault: boolean, version: number, state: { tab: string | null, search: string | null, sort: string | null, columns: Array<string> | null, filters: Array<{ name: string, value: string }> } }
    | { __typename: 'TooManySavedViews', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type UpdateSavedViewMutationVariables = Exact<{
  input: UpdateSavedViewInput;
}>;


export type UpdateSavedViewMutation = { updateSavedView:
    | { __typename: 'DuplicateSavedView', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SavedView', id: string, list: ViewedList, name: string, isShared: boolean, madeBy: string, isMine: boolean, mayChange: boolean, isDefault: boolean, version: number, state: { tab: string | null, search: string | null, sort: string | null, columns: Array<string> | null, filters: Array<{ name: string, value: string }> } }
    | { __typename: 'TooManySavedViews', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type DeleteSavedViewMutationVariables = Exact<{
  input: DeleteSavedViewInput;
}>;


export type DeleteSavedViewMutation = { deleteSavedView:
    | { __typename: 'DeletedSavedView', id: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

export type RestoreSavedViewMutationVariables = Exact<{
  input: RestoreSavedViewInput;
}>;


export type RestoreSavedViewMutation = { restoreSavedView:
    | { __typename: 'DuplicateSavedView', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'SavedView', id: string, list: ViewedList, name: string, isShared: boolean, madeBy: string, isMine: boolean, mayChange: boolean, isDefault: boolean, version: number, state: { tab: string | null, search: string | null, sort: string | null, columns: Array<string> | null, filters: Array<{ name: string, value: string }> } }
    | { __typename: 'TooManySavedViews', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type SetDefaultSavedViewMutationVariables = Exact<{
  input: SetDefaultSavedViewInput;
}>;


export type SetDefaultSavedViewMutation = { setDefaultSavedView:
    | { __typename: 'DefaultSavedView', list: ViewedList, savedViewId: string | null }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const SavedViewPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"SavedViewParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isShared"}},{"kind":"Field","name":{"kind":"Name","value":"madeBy"}},{"kind":"Field","name":{"kind":"Name","value":"isMine"}},{"kind":"Field","name":{"kind":"Name","value":"mayChange"}},{"kind":"Field","name":{"kind":"Name","value":"isDefault"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tab"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"sort"}},{"kind":"Field","name":{"kind":"Name","value":"filters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"}}]}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const SavedViewPartsFragmentDoc = {"kind":"Document","definitions":[SavedViewPartsDefinition]} as unknown as DocumentNode<SavedViewPartsFragment, unknown>;
export const SavedViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SavedViews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"list"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewedList"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"savedViews"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"list"},"value":{"kind":"Variable","name":{"kind":"Name","value":"list"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewParts"}}]}}]}},SavedViewPartsDefinition]} as unknown as DocumentNode<SavedViewsQuery, SavedViewsQueryVariables>;
export const CreateSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SavedViewPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateSavedViewMutation, CreateSavedViewMutationVariables>;
export const UpdateSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SavedViewPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateSavedViewMutation, UpdateSavedViewMutationVariables>;
export const DeleteSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeleteSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DeleteSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deleteSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DeletedSavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<DeleteSavedViewMutation, DeleteSavedViewMutationVariables>;
export const RestoreSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RestoreSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RestoreSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"restoreSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SavedViewParts"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},SavedViewPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RestoreSavedViewMutation, RestoreSavedViewMutationVariables>;
export const SetDefaultSavedViewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDefaultSavedView"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDefaultSavedViewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDefaultSavedView"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"DefaultSavedView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"list"}},{"kind":"Field","name":{"kind":"Name","value":"savedViewId"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<SetDefaultSavedViewMutation, SetDefaultSavedViewMutationVariables>;