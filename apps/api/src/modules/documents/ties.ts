import type { DocumentContent, DocumentKind } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { advancesKept } from "./advances-kept.ts";
import { correctionKept } from "./correction-kept.ts";

interface Written {
  kind: DocumentKind;
  correctsDocumentId?: string | null | undefined;
}

/**
 * What was written, as far as it takes other documents back: a correction its original, an invoice the advances before
 * it. What its original or its advance does not allow is told at its field.
 */
export async function withGoodTies(
  scope: Scope,
  content: DocumentContent,
  { kind, correctsDocumentId }: Written,
): Promise<DocumentContent> {
  const kept = await correctionKept(scope, content, correctsDocumentId);
  if (correctsDocumentId) return kept;
  if (kind === "INVOICE") return advancesKept(scope, kept);
  return { ...kept, isAdvance: null, lines: kept.lines.map(({ advance: _advance, ...line }) => line) };
}
