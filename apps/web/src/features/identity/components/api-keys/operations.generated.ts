/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A key for a partner's program. */
export type CreateApiKeyInput = {
  /** Days until it dies by itself; null for never. */
  expiresInDays?: number | null | undefined;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** What it is for. */
  name: string;
  /** What it may do; no more than the caller may. */
  scopes: Array<string>;
};

/** Which key to end. */
export type RevokeApiKeyInput = {
  /** Id of the key. */
  apiKeyId: string;
};

/** Which key to replace. */
export type RotateApiKeyInput = {
  /** Id of one of the caller's own keys. */
  apiKeyId: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** Hours that the old key keeps working, 0 to 720. */
  overlapHours?: number;
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

export type ApiKeyPartsFragment = { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean }> };

export type MyApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiKeysQuery = { myApiKeys: Array<{ id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean }> };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey:
    | { __typename: 'ApiKeyNotActive', message: string }
    | { __typename: 'ApiKeyOfSomebodyElse', message: string }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NewApiKey', token: string | null, apiKey: { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean } }
    | { __typename: 'VersionConflict', message: string }
   };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'NewApiKey', token: string | null, apiKey: { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean } }
    | { __typename: 'ScopesNotHeld', message: string }
    | { __typename: 'VersionConflict', message: string }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKey', id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean }
    | { __typename: 'IdempotencyConflict', message: string }
    | { __typename: 'InvalidInput', message: string, issues: Array<{ path: string, message: string }> }
    | { __typename: 'VersionConflict', message: string }
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const ApiKeyPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tokenHint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const ApiKeyPartsFragmentDoc = {"kind":"Document","definitions":[ApiKeyPartsDefinition]} as unknown as DocumentNode<ApiKeyPartsFragment, unknown>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},ApiKeyPartsDefinition]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const MyApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},ApiKeyPartsDefinition]} as unknown as DocumentNode<MyApiKeysQuery, MyApiKeysQueryVariables>;
export const RotateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ApiKeyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ApiKeyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ApiKeyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;