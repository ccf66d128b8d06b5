import type { DataRegister } from "../../../platform/data-category.ts";

/** Tries are looked back at for 30 days; what ended is kept as long, to answer questions about it. */
export const endedKeptDays = 31;

export const identityData: DataRegister = {
  person: {
    purpose: "Lets a person sign in and be addressed.",
    basis: "CONTRACT",
    account: ["email", "givenName", "familyName", "phone", "passwordHash", "language", "shortcuts"],
    generated: ["id", "emailVerifiedAt", "isDemo", "createdAt", "deactivatedAt", "version"],
    personal: ["email", "givenName", "familyName", "phone"],
  },
  session: {
    purpose: "Keeps a person signed in, and shows them where.",
    basis: "CONTRACT",
    kept: { days: endedKeptDays, after: "expiresAt" },
    generated: [
      "id",
      "personId",
      "impersonatorPersonId",
      "tokenHash",
      "address",
      "userAgent",
      "createdAt",
      "lastSeenAt",
      "expiresAt",
      "revokedAt",
    ],
    personal: ["address", "userAgent", "lastSeenAt"],
  },
  emailToken: {
    purpose: "Proves that a mailed link was opened.",
    basis: "CONTRACT",
    kept: { days: endedKeptDays, after: "expiresAt" },
    account: ["email"],
    generated: ["tokenHash", "personId", "purpose", "createdAt", "expiresAt", "usedAt"],
    personal: ["email"],
  },
  attempt: {
    purpose: "Slows guessing down.",
    basis: "LEGITIMATE_INTEREST",
    kept: { days: endedKeptDays, after: "at" },
    generated: ["id", "purpose", "subjectKey", "address", "at", "succeeded"],
    personal: ["address"],
  },
  acceptance: {
    purpose: "Proves which terms were accepted.",
    basis: "LEGAL_OBLIGATION",
    account: ["document", "version", "sha256"],
    generated: ["id", "personId", "companyId", "at", "address"],
    personal: ["address"],
  },
  membership: {
    purpose: "Gives a person rights in a company.",
    basis: "CONTRACT",
    account: ["username", "role"],
    configuration: ["defaultWorkPointId"],
    generated: ["companyId", "id", "personId", "createdAt", "deactivatedAt", "version"],
    personal: ["username"],
  },
  invitation: {
    purpose: "Asks a person into a company.",
    basis: "CONTRACT",
    account: ["email", "givenName", "familyName", "username", "role"],
    generated: [
      "companyId",
      "id",
      "invitedByMembershipId",
      "createdAt",
      "expiresAt",
      "acceptedAt",
      "revokedAt",
      "version",
    ],
    personal: ["email", "givenName", "familyName", "username"],
  },
  invitationDirectory: {
    purpose: "Finds the company of an invitation.",
    basis: "CONTRACT",
    generated: ["tokenHash", "companyId", "invitationId"],
  },
  apiKey: {
    purpose: "Lets a partner's program in.",
    basis: "CONTRACT",
    account: ["name", "scopes", "expiresAt"],
    generated: [
      "companyId",
      "id",
      "membershipId",
      "tokenHint",
      "createdAt",
      "lastUsedAt",
      "revokedAt",
      "replacedById",
      "version",
    ],
  },
  apiKeyDirectory: {
    purpose: "Finds the company of a key.",
    basis: "CONTRACT",
    generated: ["tokenHash", "companyId", "apiKeyId"],
  },
};
