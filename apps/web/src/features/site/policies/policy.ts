import type { Text, TextLanguage } from "@softmanager/texts";
import type { Operator } from "../operator.ts";

/** A policy of the service. Its text may name the operator by tokens: {name}, {address}, {fiscalCode} and so on. */
export interface Policy {
  /** The day it came into force; a change means a new version. */
  version: string;
  title: Text;
  /** What it is, in two sentences. */
  summary: Text;
  sections: readonly PolicySection[];
}

export interface PolicySection {
  title: Text;
  body: readonly (Text | PolicyList)[];
}

export interface PolicyList {
  list: readonly Text[];
}

/** The sentence with the operator's particulars in place of the tokens. */
export function told(text: Text, language: TextLanguage, operator: Operator): string {
  return text[language].replace(/\{(\w+)\}/g, (token, name: string) =>
    isParticular(name, operator) ? operator[name] : token,
  );
}

function isParticular(name: string, operator: Operator): name is keyof Operator {
  return name in operator;
}
