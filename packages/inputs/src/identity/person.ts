import { languages } from "@softmanager/domain";
import { z } from "zod";
import { expectedVersion, id } from "../fields/identity.ts";
import { newPassword, typedPassword } from "../fields/password.ts";
import { optionalPhone } from "../fields/phone.ts";
import { refuse } from "../fields/refuse.ts";
import { text } from "../fields/text.ts";

export const personName = text({ max: 80 });

/** Letters, digits, dot, hyphen and underscore: the name a person signs in with inside one company. */
export const username = text({ max: 60 }).superRefine((value, context) => {
  if (value && !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(value)) refuse(context, "NOT_A_USERNAME");
});

export const updateMeInput = z.object({
  expectedVersion,
  givenName: personName,
  familyName: personName,
  phone: optionalPhone,
  language: z.enum(languages),
});

export const changePasswordInput = z.object({ currentPassword: typedPassword, newPassword });

export const revokeSessionInput = z.object({ sessionId: id });
