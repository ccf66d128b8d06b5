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

export type ApiKeyPartsFragment = { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean };

export type ApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiKeysQuery = { apiKeys: Array<{ id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean }> };

export type MyApiKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiKeysQuery = { myApiKeys: Array<{ id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean }> };

export type RotateApiKeyMutationVariables = Exact<{
  input: RotateApiKeyInput;
}>;


export type RotateApiKeyMutation = { rotateApiKey:
    | (
      { message: string }
      & { __typename: 'ApiKeyNotActive' | 'ApiKeyOfSomebodyElse' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { token: string | null, apiKey: { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean } }
      & { __typename: 'NewApiKey' }
    )
   };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'ScopesNotHeld' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { token: string | null, apiKey: { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean } }
      & { __typename: 'NewApiKey' }
    )
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | (
      { id: string, name: string, tokenHint: string, scopes: Array<string>, personName: string, isOwn: boolean, createdAt: string, expiresAt: string | null, lastUsedAt: string | null, revokedAt: string | null, replacedById: string | null, isActive: boolean }
      & { __typename: 'ApiKey' }
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
const ApiKeyPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ApiKeyParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tokenHint"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"isOwn"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastUsedAt"}},{"kind":"Field","name":{"kind":"Name","value":"revokedAt"}},{"kind":"Field","name":{"kind":"Name","value":"replacedById"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const ApiKeyPartsFragmentDoc = {"kind":"Document","definitions":[ApiKeyPartsDefinition]} as unknown as DocumentNode<ApiKeyPartsFragment, unknown>;
export const ApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"apiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},ApiKeyPartsDefinition]} as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const MyApiKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myApiKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},ApiKeyPartsDefinition]} as unknown as DocumentNode<MyApiKeysQuery, MyApiKeysQueryVariables>;
export const RotateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RotateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RotateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rotateApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ApiKeyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const CreateApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"NewApiKey"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"apiKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ApiKeyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeApiKey"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeApiKeyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeApiKey"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ApiKeyParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ApiKeyPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;