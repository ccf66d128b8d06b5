/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The answer to an invitation. */
export type AcceptInvitationInput = {
  /** The terms, for a new account; from the query `policies`. */
  acceptances: Array<AcceptanceInput>;
  /** Password of the new account; left out by somebody who is signed in. */
  password?: string | null | undefined;
  /** The link's secret. */
  token: string;
};

/** Texts that the person accepts. */
export type AcceptPoliciesInput = {
  /** The texts. */
  acceptances: Array<AcceptanceInput>;
};

/** One text as it was shown. */
export type AcceptanceInput = {
  /** Which text; TERMS or DPA. */
  document: PolicyDocument;
  /** SHA-256 (hex) of its words, from the query `policies`. */
  sha256: string;
  /** Its version. */
  version: string;
};

/** A postal address. */
export type AddressInput = {
  /** City; in Bucharest the sector, as SECTOR3 or Sector 3. */
  city: string;
  /** Country, ISO 3166-1 alpha-2. */
  country?: string;
  /** County, mandatory in Romania: its code (RO-CJ) or its name. */
  county?: string | null | undefined;
  /** Postal code; six digits in Romania. */
  postalCode?: string | null | undefined;
  /** Street and number. */
  street: string;
  /** More of the street address. */
  streetAdditional?: string | null | undefined;
};

/** The password there is and the one there shall be. */
export type ChangePasswordInput = {
  /** The password in use. */
  currentPassword: string;
  /** New password, at least 10 characters. */
  newPassword: string;
};

/** The person who signs a company up, and becomes its owner. */
export type FirstPersonInput = {
  /** E-mail, to sign in with; a link is mailed there to confirm it. */
  email: string;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Language of the interface and of mails. */
  language: Language;
  /** Password, at least 10 characters. */
  password: string;
  /** Name to sign in with in the company; made from the e-mail when left out. */
  username?: string | null | undefined;
};

/** A language that people, documents, mails and pages use. */
export type Language =
  /** English. */
  | 'en'
  /** Romanian. */
  | 'ro';

/** How a look-up in the tax authority's register ended. */
export type LookUpOutcome =
  /** The company is in the register. */
  | 'FOUND'
  /** It is no Romanian fiscal code, so nobody was asked. */
  | 'INVALID_CODE'
  /** The register knows no company with this code. */
  | 'NOT_FOUND'
  /** The register did not answer; go on by hand. */
  | 'UNAVAILABLE';

/** A text that rules the service. */
export type PolicyDocument =
  /** Data processing agreement; owners accept it for their company. */
  | 'DPA'
  /** Privacy policy; for reading. */
  | 'PRIVACY'
  /** Terms of use; everybody accepts them. */
  | 'TERMS';

/** Another company of the signed-in person. */
export type RegisterCompanyInput = {
  /** The data processing agreement, from the query `policies`. */
  acceptances: Array<AcceptanceInput>;
  /** The company. */
  company: RegisteredCompanyInput;
  /** Name to sign in with in the company; made from the e-mail when left out. */
  username?: string | null | undefined;
};

/** A company that begins to use the service. */
export type RegisteredCompanyInput = {
  /** Wished short name in addresses; made from the name when left out. */
  accountName?: string | null | undefined;
  /** Registered office. */
  address: AddressInput;
  /** The company's e-mail; the person's when left out. */
  email?: string | null | undefined;
  /** Romanian fiscal code, with or without RO, or a VAT number of another member state. */
  fiscalCode: string;
  /** Registered name. */
  name: string;
  /** Telephone; Romania when no country is written. */
  phone: string;
  /** Trade Register number, J2019001098295 or J29/1098/2019. */
  tradeRegisterNumber?: string | null | undefined;
  /** Since when, ISO date; null for as long as it exists. */
  vatSince?: string | null | undefined;
  /** Standing towards VAT. */
  vatStatus: VatStatus;
};

/** Whose password was forgotten. */
export type RequestPasswordResetInput = {
  /** E-mail address. */
  email: string;
};

/** A new password, with the secret of the mailed link. */
export type ResetPasswordInput = {
  /** New password, at least 10 characters. */
  password: string;
  /** The link's secret. */
  token: string;
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

/** E-mail and password; or the company's short name, the user name there, and the password. */
export type SignInInput = {
  /** The company's short name, with `username` instead of the e-mail. */
  companySlug?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Password. */
  password: string;
  /** The name the person goes by in that company. */
  username?: string | null | undefined;
};

/** A company, its first person, and the texts that were shown and accepted. */
export type SignUpInput = {
  /** Terms and data processing agreement, from the query `policies`. */
  acceptances: Array<AcceptanceInput>;
  /** The company. */
  company: RegisteredCompanyInput;
  /** The person. */
  person: FirstPersonInput;
};

/** The person's own details; all are replaced. */
export type UpdateMeInput = {
  /** The version you read; another one is answered with VersionConflict. */
  expectedVersion: number;
  /** Family name. */
  familyName: string;
  /** Given name. */
  givenName: string;
  /** Language of the interface and of mails. */
  language: Language;
  /** Telephone; Romania when no country is written. */
  phone?: string | null | undefined;
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

/** The secret of the mailed link. */
export type VerifyEmailInput = {
  /** The link's secret. */
  token: string;
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

export type MePartsFragment = { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { me: { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> } | null };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { policies: Array<{ document: PolicyDocument, language: Language, version: string, sha256: string }> };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SignInDelayed' | 'SignInRefused' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut:
    | { __typename: 'IdempotencyConflict' | 'InvalidInput' | 'VersionConflict' }
    | (
      { isSignedOut: boolean }
      & { __typename: 'SignedOut' }
    )
   };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { email: string }
      & { __typename: 'MailRequested' }
    )
   };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'LinkNotValid' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { email: string }
      & { __typename: 'PasswordReset' }
    )
   };

export type VerifyEmailMutationVariables = Exact<{
  input: VerifyEmailInput;
}>;


export type VerifyEmailMutation = { verifyEmail:
    | (
      { email: string }
      & { __typename: 'EmailVerified' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'LinkNotValid' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
   };

export type ResendVerificationMutationVariables = Exact<{ [key: string]: never; }>;


export type ResendVerificationMutation = { resendVerification:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { email: string }
      & { __typename: 'MailRequested' }
    )
   };

export type AcceptPoliciesMutationVariables = Exact<{
  input: AcceptPoliciesInput;
}>;


export type AcceptPoliciesMutation = { acceptPolicies:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PolicyOutdated' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type RegistrationLookUpQueryVariables = Exact<{
  fiscalCode: string;
}>;


export type RegistrationLookUpQuery = { registrationLookUp: { outcome: LookUpOutcome, message: string, company: { fiscalCode: string, name: string, tradeRegisterNumber: string | null, phone: string | null, isVatRegistered: boolean, vatRegisteredSince: string | null, isVatOnCollection: boolean, address: { street: string, streetAdditional: string | null, city: string, postalCode: string | null, county: string | null, country: string } } | null } };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp:
    | (
      { supportEmail: string, message: string }
      & { __typename: 'CompanyAlreadyRegistered' }
    )
    | (
      { message: string }
      & { __typename: 'EmailAlreadyRegistered' | 'IdempotencyConflict' | 'PolicyOutdated' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type OpenDemoMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenDemoMutation = { openDemo:
    | (
      { message: string }
      & { __typename: 'DemoNotAvailable' | 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type UpdateMeMutationVariables = Exact<{
  input: UpdateMeInput;
}>;


export type UpdateMeMutation = { updateMe:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'SignInDelayed' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type RegisterCompanyMutationVariables = Exact<{
  input: RegisterCompanyInput;
}>;


export type RegisterCompanyMutation = { registerCompany:
    | (
      { supportEmail: string, message: string }
      & { __typename: 'CompanyAlreadyRegistered' }
    )
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'PolicyOutdated' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
   };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { companyName: string, givenName: string, email: string, hasAccount: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | (
      { message: string }
      & { __typename: 'IdempotencyConflict' | 'LinkNotValid' | 'PolicyOutdated' | 'VersionConflict' }
    )
    | (
      { message: string, issues: Array<{ path: string, message: string }> }
      & { __typename: 'InvalidInput' }
    )
    | (
      { id: string, version: number, email: string, givenName: string, familyName: string, phone: string | null, language: Language, isEmailVerified: boolean, shortcuts: Array<{ act: string, keys: string }>, memberships: Array<{ id: string, companyId: string, companyName: string, companySlug: string, username: string, role: Role, permissions: Array<string>, isDemo: boolean, isOperator: boolean, policiesToAccept: Array<PolicyDocument>, changedPolicies: Array<PolicyDocument> }> }
      & { __typename: 'Me' }
    )
    | (
      { email: string, message: string }
      & { __typename: 'SignInNeeded' }
    )
   };

const ProblemPartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProblemParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Problem"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}};
const MePartsDefinition = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"MeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Me"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"familyName"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isEmailVerified"}},{"kind":"Field","name":{"kind":"Name","value":"shortcuts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"act"}},{"kind":"Field","name":{"kind":"Name","value":"keys"}}]}},{"kind":"Field","name":{"kind":"Name","value":"memberships"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"companyId"}},{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"companySlug"}},{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"isOperator"}},{"kind":"Field","name":{"kind":"Name","value":"policiesToAccept"}},{"kind":"Field","name":{"kind":"Name","value":"changedPolicies"}}]}}]}};
export const ProblemPartsFragmentDoc = {"kind":"Document","definitions":[ProblemPartsDefinition]} as unknown as DocumentNode<ProblemPartsFragment, unknown>;
export const MePartsFragmentDoc = {"kind":"Document","definitions":[MePartsDefinition]} as unknown as DocumentNode<MePartsFragment, unknown>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}}]}}]}},MePartsDefinition]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const PoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}}]}}]}}]} as unknown as DocumentNode<PoliciesQuery, PoliciesQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignedOut"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isSignedOut"}}]}}]}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const RequestPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResetPassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResetPasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resetPassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordReset"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const VerifyEmailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"VerifyEmail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"VerifyEmailInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifyEmail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EmailVerified"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<VerifyEmailMutation, VerifyEmailMutationVariables>;
export const ResendVerificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResendVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resendVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MailRequested"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},ProblemPartsDefinition]} as unknown as DocumentNode<ResendVerificationMutation, ResendVerificationMutationVariables>;
export const AcceptPoliciesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptPolicies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptPoliciesInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptPolicies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<AcceptPoliciesMutation, AcceptPoliciesMutationVariables>;
export const RegistrationLookUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"RegistrationLookUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registrationLookUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fiscalCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fiscalCode"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"company"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fiscalCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"tradeRegisterNumber"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"isVatRegistered"}},{"kind":"Field","name":{"kind":"Name","value":"vatRegisteredSince"}},{"kind":"Field","name":{"kind":"Name","value":"isVatOnCollection"}},{"kind":"Field","name":{"kind":"Name","value":"address"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"street"}},{"kind":"Field","name":{"kind":"Name","value":"streetAdditional"}},{"kind":"Field","name":{"kind":"Name","value":"city"}},{"kind":"Field","name":{"kind":"Name","value":"postalCode"}},{"kind":"Field","name":{"kind":"Name","value":"county"}},{"kind":"Field","name":{"kind":"Name","value":"country"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RegistrationLookUpQuery, RegistrationLookUpQueryVariables>;
export const SignUpDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignUp"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignUpInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signUp"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyAlreadyRegistered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportEmail"}}]}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<SignUpMutation, SignUpMutationVariables>;
export const OpenDemoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenDemo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openDemo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<OpenDemoMutation, OpenDemoMutationVariables>;
export const UpdateMeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UpdateMe"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UpdateMeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"updateMe"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<UpdateMeMutation, UpdateMeMutationVariables>;
export const ChangePasswordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ChangePassword"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChangePasswordInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changePassword"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RegisterCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RegisterCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CompanyAlreadyRegistered"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supportEmail"}}]}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<RegisterCompanyMutation, RegisterCompanyMutationVariables>;
export const InvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Invitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"token"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"invitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"token"},"value":{"kind":"Variable","name":{"kind":"Name","value":"token"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"companyName"}},{"kind":"Field","name":{"kind":"Name","value":"givenName"}},{"kind":"Field","name":{"kind":"Name","value":"email"}},{"kind":"Field","name":{"kind":"Name","value":"hasAccount"}}]}}]}}]} as unknown as DocumentNode<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcceptInvitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"MeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProblemParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SignInNeeded"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]}}]}},MePartsDefinition,ProblemPartsDefinition]} as unknown as DocumentNode<AcceptInvitationMutation, AcceptInvitationMutationVariables>;