import { languages } from "@softmanager/domain";
import { z } from "zod";
import { email, expectedVersion, id, idempotencyKey, optionalEmail, optionalPhone } from "./fields/identity.ts";
import { newPassword, typedPassword } from "./fields/password.ts";
import { refuse } from "./fields/refuse.ts";
import { optionalText, text } from "./fields/text.ts";

export const nothing = z.object({});

/** What a role is called in a company; see the API's roles for what each may do. */
const companyRoles = ["OWNER", "ADMINISTRATOR", "ACCOUNTANT", "MEMBER"] as const;

/** Letters, digits, dot, hyphen and underscore: the name a person signs in with inside one company. */
export const username = text({ max: 60 }).superRefine((value, context) => {
  if (value && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value)) refuse(context, "NOT_A_USERNAME");
});

/** An address of e-mail, or the company's short name and the person's user name there. */
export const signInInput = z
  .object({
    email: optionalEmail,
    companySlug: optionalText({ max: 80 }),
    username: optionalText({ max: 60 }),
    password: typedPassword,
  })
  .superRefine(({ email: address, companySlug, username: name }, context) => {
    if (address) return;
    if (!companySlug && !name) refuse(context, "REQUIRED", {}, ["email"]);
    else if (!companySlug) refuse(context, "REQUIRED", {}, ["companySlug"]);
    else if (!name) refuse(context, "REQUIRED", {}, ["username"]);
  });

export const revokeSessionInput = z.object({ sessionId: id });

export const requestPasswordResetInput = z.object({ email });

/** The secret of a mailed link. */
const linkToken = text({ max: 200 });

export const resetPasswordInput = z.object({ token: linkToken, password: newPassword });
export const verifyEmailInput = z.object({ token: linkToken });
export const changePasswordInput = z.object({ currentPassword: typedPassword, newPassword });

export const personName = text({ max: 80 });

export const updateMeInput = z.object({
  expectedVersion,
  givenName: personName,
  familyName: personName,
  phone: optionalPhone,
  language: z.enum(languages),
});

/** Texts that a person accepts; the privacy policy is for reading alone. */
export const acceptedPolicies = ["TERMS", "DPA"] as const;

/** One text as it was shown: its version and the SHA-256 (hex) of its words. */
export const acceptance = z.object({
  document: z.enum(acceptedPolicies),
  version: text({ max: 40 }),
  sha256: text({ max: 64 }),
});
export const acceptances = z.array(acceptance).max(10);
export type Acceptance = z.output<typeof acceptance>;

export const acceptPoliciesInput = z.object({ acceptances });

export const createApiKeyInput = z.object({
  name: text({ max: 80 }),
  scopes: z
    .array(text({ max: 60 }))
    .min(1)
    .max(100),
  /** Whole days until the key dies by itself; null for a key that does not. */
  expiresInDays: z.int().min(1).max(3650).nullish(),
  idempotencyKey,
});
export const revokeApiKeyInput = z.object({ apiKeyId: id });
export const rotateApiKeyInput = z.object({
  apiKeyId: id,
  /** How long the old key keeps working, hours. */
  overlapHours: z.int().min(0).max(720).default(24),
  idempotencyKey,
});

export const membershipInput = z.object({ membershipId: id, expectedVersion });
export const changeRoleInput = z.object({ membershipId: id, expectedVersion, role: z.enum(companyRoles) });

export const inviteMemberInput = z.object({
  givenName: personName,
  familyName: personName,
  username,
  email,
  role: z.enum(companyRoles),
  idempotencyKey,
});
export const revokeInvitationInput = z.object({ invitationId: id });
export const resendInvitationInput = revokeInvitationInput;

/** A person who has an account already signs in and sends the token alone. */
export const acceptInvitationInput = z.object({
  token: linkToken,
  password: newPassword.nullish(),
  acceptances,
});
