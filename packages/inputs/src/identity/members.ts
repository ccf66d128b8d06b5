import { z } from "zod";
import { email, expectedVersion, id, idempotencyKey } from "../fields/identity.ts";
import { newPassword } from "../fields/password.ts";
import { linkToken } from "./door.ts";
import { personName, username } from "./person.ts";
import { acceptances } from "./policies.ts";

/** What a role is called in a company; see the API's roles for what each may do. */
export const companyRoles = ["OWNER", "ADMINISTRATOR", "ACCOUNTANT", "MEMBER"] as const;

export const membershipInput = z.object({ membershipId: id, expectedVersion });
export const changeRoleInput = z.object({ membershipId: id, expectedVersion, role: z.enum(companyRoles) });

/** Null for nobody's in particular. */
export const setDefaultWorkPointInput = z.object({ membershipId: id, expectedVersion, workPointId: id.nullable() });

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
