import type { Text } from "@softmanager/texts";

/** The last part of each policy's address. */
export const policyIds = ["terms", "privacy", "data-processing", "cookies"] as const;
export type PolicyId = (typeof policyIds)[number];

export const policyTitles: Readonly<Record<PolicyId, Text>> = {
  terms: { ro: "Termeni și condiții", en: "Terms of service" },
  privacy: { ro: "Politica de confidențialitate", en: "Privacy policy" },
  "data-processing": { ro: "Acord de prelucrare a datelor", en: "Data-processing agreement" },
  cookies: { ro: "Cookie-uri și stocare", en: "Cookies and storage" },
};
