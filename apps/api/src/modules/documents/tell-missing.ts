import type { MissingPiece } from "@softmanager/domain";
import { missingTexts, textsIn, type TextLanguage } from "@softmanager/texts";
import type { Missing } from "./problems.ts";

export function tellMissing(pieces: readonly MissingPiece[], language: TextLanguage): Missing[] {
  return pieces.map(({ path, code, rule }) => ({ path, code, rule, message: String(textsIn(missingTexts, language)[code]) }));
}
