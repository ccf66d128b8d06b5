import type { PublicText } from "@softmanager/policies";

/** The last part of each policy's address. */
export const policyIds = ["terms", "privacy", "data-processing", "cookies"] as const;
export type PolicyId = (typeof policyIds)[number];

export const documentOf: Readonly<Record<PolicyId, PublicText>> = {
  terms: "TERMS",
  privacy: "PRIVACY",
  "data-processing": "DPA",
  cookies: "COOKIES",
};
