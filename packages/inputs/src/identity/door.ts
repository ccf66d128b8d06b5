import { z } from "zod";
import { email, optionalEmail } from "../fields/identity.ts";
import { newPassword, typedPassword } from "../fields/password.ts";
import { refuse } from "../fields/refuse.ts";
import { optionalText, text } from "../fields/text.ts";

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

export const requestPasswordResetInput = z.object({ email });

/** The secret of a mailed link. */
export const linkToken = text({ max: 200 });

export const resetPasswordInput = z.object({ token: linkToken, password: newPassword });
export const verifyEmailInput = z.object({ token: linkToken });
