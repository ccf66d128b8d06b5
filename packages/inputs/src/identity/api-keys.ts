import { z } from "zod";
import { id, idempotencyKey } from "../fields/identity.ts";
import { text } from "../fields/text.ts";

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
