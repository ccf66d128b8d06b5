/** Texts that rule the service. The first two are accepted at sign-up, the third is for reading. */
export const policyDocuments = ["TERMS", "DPA", "PRIVACY"] as const;
export type PolicyDocument = (typeof policyDocuments)[number];

export const policyLanguages = ["ro", "en"] as const;
export type PolicyLanguage = (typeof policyLanguages)[number];

/** Who runs the service; the texts name them. */
export interface PolicyOperator {
  name: string;
  address: string;
  phone: string;
  fiscalCode: string;
  tradeRegisterNumber: string;
  privacyEmail: string;
}

export interface PolicySection {
  heading: string;
  paragraphs: readonly string[];
}

export interface PolicyWords {
  title: string;
  sections: readonly PolicySection[];
}

/** A text in each language. Its version is the day it took effect; any change of words is a new version. */
export interface PolicySource {
  version: string;
  words: Readonly<Record<PolicyLanguage, (operator: PolicyOperator) => PolicyWords>>;
}
