/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A membership and its new role. */
export type ChangeRoleInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Id of the membership. */
  membershipId: string;
  /** OWNER, ADMINISTRATOR, ACCOUNTANT or MEMBER. */
  role: Role;
};

/** Which invitation. */
export type InvitationIdInput = {
  /** Id of the invitation. */
  invitationId: string;
};

/** Somebody to ask into the company. */
export type InviteMemberInput = {
  /** Where the link is mailed. */
  email: string;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Names this attempt: the same key and input give the first answer again; with other input it is answered with IdempotencyConflict. */
  idempotencyKey?: string | null | undefined;
  /** OWNER, ADMINISTRATOR, ACCOUNTANT or MEMBER. */
  role: Role;
  /** The name they will sign in with in this company. */
  username: string;
};

/** A membership as it was read. */
export type MembershipInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Id of the membership. */
  membershipId: string;
};

/** A named set of permissions that a person has in a company. */
export type Role =
  /** Reads everything and records payments. */
  | 'ACCOUNTANT'
  /** May do everything. */
  | 'ADMINISTRATOR'
  /** Data protection officer; only in the operator's company. */
  | 'DPO'
  /** Writes, issues and sends documents; keeps customers and products. */
  | 'MEMBER'
  /** May do everything; a company always has one. */
  | 'OWNER'
  /** Staff of the service; only in the operator's company. */
  | 'STAFF';

/** A membership and where the person works. */
export type SetDefaultWorkPointInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Id of the membership. */
  membershipId: string;
  /** A work point in use; null for none. */
  workPointId?: string | null | undefined;
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

export type MembershipPartsFragment = { id: string, version: number, givenName: string, familyName: string, email: string, username: string, role: Role, isActive: boolean, deactivatedAt: string | null, lastSeenAt: string | null, activeApiKeyCount: number, defaultWorkPointId: string | null, defaultWorkPointName: string | null };

export type InvitationPartsFragment = { id: string, givenName: string, familyName: string, email: string, username: string, role: Role, createdAt: string, expiresAt: string, isExpired: boolean };

export type PeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleQuery = { memberships: Array<{ id: string, version: number, givenName: string, familyName: string, email: string, username: string, role: Role, isActive: boolean, deactivatedAt: string | null, lastSeenAt: string | null, activeApiKeyCount: number, defaultWorkPointId: string | null, defaultWorkPointName: string | null }>, invitations: Array<{ id: string, givenName: string, familyName: string, email: string, username: string, role: Role, createdAt: string, expiresAt: string, isExpired: boolean }> };

export type WorkPointsOfPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkPointsOfPeopleQuery = { company: { id: string, workPoints: Array<{ id: string, name: string, isArchived: boolean }> } };

export type SetDefaultWorkPointMutationVariables = Exact<{
  input: SetDefaultWorkPointInput;
}>;


export type SetDefaultWorkPointMutation = { setDefaultWorkPoint:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, givenName: string, familyName: string, email: string, username: string, role: Role, isActive: boolean, deactivatedAt: string | null, lastSeenAt: string | null, activeApiKeyCount: number, defaultWorkPointId: string | null, defaultWorkPointName: string | null }
      & { __typename: 'Membership' }
    )
   };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'LastOwner' | 'OwnersOnly' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, givenName: string, familyName: string, email: string, username: string, role: Role, isActive: boolean, deactivatedAt: string | null, lastSeenAt: string | null, activeApiKeyCount: number, defaultWorkPointId: string | null, defaultWorkPointName: string | null }
      & { __typename: 'Membership' }
    )
   };

export type DeactivateMembershipMutationVariables = Exact<{
  input: MembershipInput;
}>;


export type DeactivateMembershipMutation = { deactivateMembership:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'LastOwner' | 'OwnersOnly' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, givenName: string, familyName: string, email: string, username: string, role: Role, isActive: boolean, deactivatedAt: string | null, lastSeenAt: string | null, activeApiKeyCount: number, defaultWorkPointId: string | null, defaultWorkPointName: string | null }
      & { __typename: 'Membership' }
    )
   };

export type ReactivateMembershipMutationVariables = Exact<{
  input: MembershipInput;
}>;


export type ReactivateMembershipMutation = { reactivateMembership:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, givenName: string, familyName: string, email: string, username: string, role: Role, isActive: boolean, deactivatedAt: string | null, lastSeenAt: string | null, activeApiKeyCount: number, defaultWorkPointId: string | null, defaultWorkPointName: string | null }
      & { __typename: 'Membership' }
    )
   };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember:
    | (
      { message: string }
      & { __typename: 'AlreadyMember' | 'IdempotencyConflict' | 'OwnersOnly' | 'UsernameTaken' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, givenName: string, familyName: string, email: string, username: string, role: Role, createdAt: string, expiresAt: string, isExpired: boolean }
      & { __typename: 'Invitation' }
    )
   };

export type ResendInvitationMutationVariables = Exact<{
  input: InvitationIdInput;
}>;


export type ResendInvitationMutation = { resendInvitation:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, givenName: string, familyName: string, email: string, username: string, role: Role, createdAt: string, expiresAt: string, isExpired: boolean }
      & { __typename: 'Invitation' }
    )
   };

export type RevokeInvitationMutationVariables = Exact<{
  input: InvitationIdInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string }
      & { __typename: 'RevokedInvitation' }
    )
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const MembershipPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MembershipParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Membership"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"isActive"}},{"kind":"Field","name":{"kind":"Name","value":"deactivatedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}},{"kind":"Field","name":{"kind":"Name","value":"activeApiKeyCount"}},{"kind":"Field","name":{"kind":"Name","value":"defaultWorkPointId"}},{"kind":"Field","name":{"kind":"Name","value":"defaultWorkPointName"}}]}};
const InvitationPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"InvitationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Invitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"isExpired"}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const MembershipPartsFragmentDoc = {"kind":"Document","definitions":[MembershipPartsDefinition]} as unknown as DocumentNode<MembershipPartsFragment, unknown>;
export const InvitationPartsFragmentDoc = {"kind":"Document","definitions":[InvitationPartsDefinition]} as unknown as DocumentNode<InvitationPartsFragment, unknown>;
export const PeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"People"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"invitations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}}]}}]}},MembershipPartsDefinition,InvitationPartsDefinition]} as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const WorkPointsOfPeopleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkPointsOfPeople"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"workPoints"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"isArchived"}}]}}]}}]}}]} as unknown as DocumentNode<WorkPointsOfPeopleQuery, WorkPointsOfPeopleQueryVariables>;
export const SetDefaultWorkPointDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetDefaultWorkPoint"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetDefaultWorkPointInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setDefaultWorkPoint"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MembershipPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SetDefaultWorkPointMutation, SetDefaultWorkPointMutationVariables>;
export const ChangeRoleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangeRole"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangeRoleInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changeRole"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MembershipPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DeactivateMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DeactivateMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deactivateMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MembershipPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<DeactivateMembershipMutation, DeactivateMembershipMutationVariables>;
export const ReactivateMembershipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReactivateMembership"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MembershipInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reactivateMembership"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MembershipParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MembershipPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ReactivateMembershipMutation, ReactivateMembershipMutationVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},InvitationPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const ResendInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InvitationParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},InvitationPartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InvitationIdInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokedInvitation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RevokeInvitationMutation, RevokeInvitationMutationVariables>;