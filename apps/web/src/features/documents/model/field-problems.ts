import type { MissingPiece, MissingPieceCode } from "@softmanager/domain";
import { textsIn, type TextLanguage } from "@softmanager/texts";
import { missingTexts } from "@softmanager/texts/missing";
import { valueAt } from "./at-path.ts";
import { writtenContent, type EditedContent } from "./edited-content.ts";
import { fieldIdOf } from "./field-id.ts";

/** Whether something is only not there yet, rather than wrong: nobody is told so before they ask to issue. */
export function isLack(code: MissingPieceCode): boolean {
  return /_(MISSING|EMPTY)$|^NO_LINES$/.test(code);
}

/** The sentence of something missing. */
export function messageOf(code: MissingPieceCode, language: TextLanguage): string {
  return textsIn(missingTexts, language)[code];
}

interface Known {
  missing: readonly MissingPiece[];
  /** What the server refused to save. */
  refused: readonly { path: string; message: string }[];
  draft: EditedContent;
  isJudged: boolean;
  language: TextLanguage;
}

/** What each field on screen has to be told, by its id in the page. */
export function problemsByField({ missing, refused, draft, isJudged, language }: Known): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  for (const { path, message } of refused) problems.set(fieldIdOf(path, draft), message);
  const content = writtenContent(draft);
  const isEmpty = (path: string) => valueAt(content, path.split(".")) === "";
  for (const { path, code } of missing) {
    const id = fieldIdOf(path, draft);
    if (problems.has(id) || (!isJudged && (isLack(code) || isEmpty(path)))) continue;
    problems.set(id, messageOf(code, language));
  }
  return problems;
}
