import { cookies } from "./cookies.ts";
import { dataProcessing } from "./data-processing.ts";
import type { PolicyLanguage, PolicyOperator, PolicySource, PublicText, WordList, Words } from "./policy.ts";
import { privacy } from "./privacy.ts";
import { terms } from "./terms.ts";

export {
  policyDocuments,
  policyLanguages,
  publicTexts,
  type PolicyDocument,
  type PolicyLanguage,
  type PolicyOperator,
  type PublicText,
} from "./policy.ts";
export { policyTitles } from "./titles.ts";

/** A text as it is shown. */
export interface Policy {
  document: PublicText;
  version: string;
  language: PolicyLanguage;
  title: string;
  summary: string;
  sections: readonly PolicySection[];
}

export interface PolicySection {
  /** Numbered. */
  heading: string;
  /** Paragraphs, and lists of short ones. */
  body: readonly (string | readonly string[])[];
}

const sources: Readonly<Record<PublicText, PolicySource>> = {
  TERMS: terms,
  DPA: dataProcessing,
  PRIVACY: privacy,
  COOKIES: cookies,
};

/** The text in force, in one language, with the operator's name in it. */
export function policyOf(document: PublicText, language: PolicyLanguage, operator: PolicyOperator): Policy {
  const { version, title, summary, sections } = sources[document];
  const tell = (words: Words) => told(words[language], operator);
  const body = (part: Words | WordList) => ("list" in part ? part.list.map(tell) : tell(part));
  return {
    document,
    version,
    language,
    title: title[language],
    summary: tell(summary),
    sections: sections.map((section, index) => ({
      heading: `${index + 1}. ${tell(section.title)}`,
      body: section.body.map(body),
    })),
  };
}

/** All the words of a text in their order: what its hash is taken of, and what a screen shows section by section. */
export function policyText({ title, version, summary, sections }: Policy): string {
  const parts = sections.flatMap(({ heading, body }) => [heading, ...body.flat()]);
  return [title, version, summary, ...parts].join("\n\n");
}

/** The sentence with the operator's particulars in place of the tokens. */
function told(words: string, operator: PolicyOperator): string {
  return words.replace(/\{(\w+)\}/g, (token, name: string) => (isParticular(name, operator) ? operator[name] : token));
}

function isParticular(name: string, operator: PolicyOperator): name is keyof PolicyOperator {
  return name in operator;
}
