/** Texts that rule the service. The first two are accepted at sign-up, the third is for reading. */
export const policyDocuments = ["TERMS", "DPA", "PRIVACY"] as const;
export type PolicyDocument = (typeof policyDocuments)[number];

/** What the public site shows; what browsers are asked to keep is told there alone. */
export const publicTexts = [...policyDocuments, "COOKIES"] as const;
export type PublicText = (typeof publicTexts)[number];

export const policyLanguages = ["ro", "en"] as const;
export type PolicyLanguage = (typeof policyLanguages)[number];

/** Who runs the service; the texts name them by tokens: {name}, {address}, {fiscalCode} and so on. */
export interface PolicyOperator {
  name: string;
  address: string;
  phone: string;
  fiscalCode: string;
  tradeRegisterNumber: string;
  privacyEmail: string;
}

/** A sentence or paragraph in each language. */
export type Words = Readonly<Record<PolicyLanguage, string>>;

export interface WordList {
  list: readonly Words[];
}

/** A text in each language. Its version is the day it took effect; any change of words is a new version. */
export interface PolicySource {
  version: string;
  title: Words;
  /** What it is, in two sentences. */
  summary: Words;
  sections: readonly { title: Words; body: readonly (Words | WordList)[] }[];
}
