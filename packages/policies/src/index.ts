import { dpa } from "./dpa.ts";
import type { PolicyDocument, PolicyLanguage, PolicyOperator, PolicySource, PolicyWords } from "./policy.ts";
import { privacy } from "./privacy.ts";
import { terms } from "./terms.ts";

export {
  policyDocuments,
  policyLanguages,
  type PolicyDocument,
  type PolicyLanguage,
  type PolicyOperator,
  type PolicySection,
} from "./policy.ts";

/** A text as it is shown. */
export interface Policy extends PolicyWords {
  document: PolicyDocument;
  version: string;
  language: PolicyLanguage;
}

const sources: Readonly<Record<PolicyDocument, PolicySource>> = { TERMS: terms, DPA: dpa, PRIVACY: privacy };

/** The text in force, in one language, with the operator's name in it. */
export function policyOf(document: PolicyDocument, language: PolicyLanguage, operator: PolicyOperator): Policy {
  const { version, words } = sources[document];
  return { document, version, language, ...words[language](operator) };
}

/** All the words of a text in their order: what its hash is taken of, and what a screen shows section by section. */
export function policyText({ title, version, sections }: Policy): string {
  const told = sections.map(({ heading, paragraphs }) => [heading, ...paragraphs].join("\n\n"));
  return [title, version, ...told].join("\n\n");
}
