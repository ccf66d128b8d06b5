import type { Me } from "../model/use-me.ts";

/** A person as the API tells them: owner of one company, unless told otherwise. */
export function aPerson(changes: Partial<Me> = {}): Me {
  return {
    __typename: "Me",
    id: "01a20c33-6dfa-76d1-919c-be91ac567001",
    version: 4,
    email: "ana@atelier.example",
    givenName: "Ana",
    familyName: "Țânțaru",
    phone: null,
    language: "ro",
    isEmailVerified: true,
    shortcuts: [],
    memberships: [
      {
        __typename: "MyMembership",
        id: "01a20c33-6dfa-76d1-919c-be91ac567002",
        companyId: "01a20c33-6dfa-76d1-919c-be91ac567880",
        companyName: "Atelierul Digital S.R.L.",
        companySlug: "atelier",
        username: "ana",
        role: "OWNER",
        permissions: [],
        isDemo: false,
        isOperator: false,
        policiesToAccept: [],
        changedPolicies: [],
      },
    ],
    ...changes,
  } as Me;
}

/** The texts that are in force, as the API tells them. */
export const policies = (["TERMS", "DPA", "PRIVACY"] as const).map((document) => ({
  __typename: "Policy",
  document,
  language: "ro",
  version: "2026-11-01",
  sha256: `${document} hash`,
}));
