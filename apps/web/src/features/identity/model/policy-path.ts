import type { TextLanguage } from "@softmanager/texts";

const pages = { TERMS: "terms", DPA: "data-processing", PRIVACY: "privacy" } as const;

/** Where the public site shows a text in the language in which it is accepted: the very words whose hash is kept. */
export function policyPath(document: keyof typeof pages, language: TextLanguage): string {
  return language === "en" ? `/en/${pages[document]}` : `/${pages[document]}`;
}
