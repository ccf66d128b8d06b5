import { z } from "zod";
import { text } from "../fields/text.ts";

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
