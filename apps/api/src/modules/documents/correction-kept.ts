import type { DocumentContent } from "@softmanager/domain";
import { issueAt } from "@softmanager/inputs";
import { InvalidInput } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { figuresKept } from "./figures-kept.ts";
import { leftToCorrect } from "./left-to-correct.ts";
import { faultsOfCorrection } from "./model/correction-faults.ts";
import { positionsOf } from "./model/left.ts";

/**
 * What was written of a correction, with the lines it takes back named; what its original does not allow is told at its
 * field. Of a document that corrects nothing, whatever claims otherwise is left out.
 */
export async function correctionKept(
  scope: Scope,
  content: DocumentContent,
  correctsDocumentId: string | null | undefined,
): Promise<DocumentContent> {
  const original = correctsDocumentId && (await leftToCorrect(scope, { documentId: correctsDocumentId }));
  if (!original) return untied(content);
  const positions = positionsOf(content.lines, original.content.lines);
  const lines = content.lines.map((line, index) => ({
    ...line,
    correctsPosition: positions[index] ?? null,
    advance: original.content.lines[(positions[index] ?? 0) - 1]?.advance ?? null,
  }));
  const kept = { ...content, lines, vatLeft: original.left.taxes, isAdvance: null };
  const faults = faultsOfCorrection({
    content: kept,
    figures: figuresKept(scope, kept),
    original,
    left: original.left,
  });
  if (faults.length === 0) return kept;
  const { language } = scope;
  throw new InvalidInput(
    faults.map(({ path, code, values }) => issueAt(`content.${path}`, { code, language, ...(values && { values }) })),
  );
}

function untied({ vatLeft: _left, ...content }: DocumentContent): DocumentContent {
  return { ...content, lines: content.lines.map(({ correctsPosition: _position, ...line }) => line) };
}
