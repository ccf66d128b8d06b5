import { z } from "zod";
import { email } from "./fields/identity.ts";

export const signInInput = z.object({
  email,
  password: z.string().min(1).max(200),
});

export const nothing = z.object({});
