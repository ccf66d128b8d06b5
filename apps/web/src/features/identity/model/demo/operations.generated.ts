/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether visitors may look around a demo company. */
export type DemoState =
  /** This installation has none. */
  | 'OFF'
  /** Its year of data is being made; ask again shortly. */
  | 'PREPARING'
  /** It can be opened with `openDemo`. */
  | 'READY';

export type DemoStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoStandingQuery = { demo: { state: DemoState, percent: number } };


export const DemoStandingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DemoStanding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"demo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}}]}}]}}]} as unknown as DocumentNode<DemoStandingQuery, DemoStandingQueryVariables>;