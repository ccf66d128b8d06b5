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

export type BulkRunPartsFragment = (
  { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
  & { __typename: 'BulkRun' }
);

export type OpenBulkRunsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenBulkRunsQuery = { openBulkRuns: Array<(
    { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
    & { __typename: 'BulkRun' }
  )> };

export type BulkRunByIdQueryVariables = Exact<{
  id: string;
}>;


export type BulkRunByIdQuery = { bulkRun: (
    { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
    & { __typename: 'BulkRun' }
  ) };

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
    | (
      { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
      & { __typename: 'BulkRun' }
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

export type CancelBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type CancelBulkRunMutation = { cancelBulkRun:
    | (
      { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
      & { __typename: 'BulkRun' }
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

export type UndoBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type UndoBulkRunMutation = { undoBulkRun:
    | (
      { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
      & { __typename: 'BulkRun' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'RunNotUndoable' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type CloseBulkRunMutationVariables = Exact<{
  input: BulkRunInput;
}>;


export type CloseBulkRunMutation = { closeBulkRun:
    | (
      { id: string, subject: BulkSubject, act: BulkVerb, state: BulkRunState, total: number, waiting: number, done: number, refused: number, skipped: number, cancelled: number, canUndo: boolean, undoesRunId: string | null, createdAt: string, finishedAt: string | null }
      & { __typename: 'BulkRun' }
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