import type { MissingPiece } from "@softmanager/domain";
import { textsIn, type TextLanguage } from "@softmanager/texts";
import { missingTexts } from "@softmanager/texts/missing";
import type { Missing } from "./problems.ts";

export function tellMissing(pieces: readonly MissingPiece[], language: TextLanguage): Missing[] {
  return pieces.map(({ path, code, rule }) => ({ path, code, rule, message: textsIn(missingTexts, language)[code] }));
}
