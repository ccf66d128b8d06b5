import type { PublicText, Words } from "./policy.ts";

export const policyTitles: Readonly<Record<PublicText, Words>> = {
  TERMS: { ro: "Termeni și condiții", en: "Terms of service" },
  DPA: { ro: "Acord de prelucrare a datelor", en: "Data-processing agreement" },
  PRIVACY: { ro: "Politica de confidențialitate", en: "Privacy policy" },
  COOKIES: { ro: "Cookie-uri și stocare", en: "Cookies and storage" },
};
