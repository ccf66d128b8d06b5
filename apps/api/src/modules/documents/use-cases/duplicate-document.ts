import { addDays, daysBetween, untiedLines, type DocumentContent } from "@softmanager/domain";
import { duplicateDocumentInput } from "@softmanager/inputs";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { makeDraft } from "../draft.ts";
import { findDocument } from "../find-document.ts";
import { kinds } from "../kinds.ts";
import type { Document } from "../model/document.ts";
import { prefill } from "../prefill.ts";
import { DocumentNotDuplicable } from "../correction-problems.ts";
import { SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { findSeries } from "../series.ts";

/**
 * A new draft that says the same: prices stay; number, dates, payments and all that ties it to other documents begin
 * anew, and it is due by the same rule, or by that of today. A credit note corrects one document, so it is not copied.
 */
export const duplicateDocument = useCase({
  name: "documents.duplicateDocument",
  permission: "document:write",
  subject: "document",
  input: duplicateDocumentInput,
  problems: [DocumentNotDuplicable, SeriesMissing, SeriesNotAllowed],
  async run(scope, { documentId }) {
    const document = await findDocument(scope, documentId);
    const { kind, content, seriesId } = document;
    if (kinds[kind]?.corrects) throw new DocumentNotDuplicable(kind);
    const series = await findSeries(scope, { kind, seriesId, isOnlyPreferred: true });
    const usual = await prefill(scope, { kind, customerId: content.customerId, series });
    const dueDateRule = document.dueDateRule ?? usual.dueDateRule;
    const copy = await makeDraft(scope, {
      kind,
      seriesId: series.id,
      dueDateRule,
      content: { ...anew(content), dueDate: dueDateRule ? null : termKept(scope, document) },
    });
    return { documentId: copy.id };
  },
});

function anew(content: DocumentContent): DocumentContent {
  return {
    ...content,
    issueDate: null,
    taxPointDate: null,
    periodStart: null,
    periodEnd: null,
    delivery: content.delivery && { ...content.delivery, date: null },
    exchangeRate: content.exchangeRate?.source === "MANUAL" ? content.exchangeRate : null,
    prepaid: "0",
    precedingDocuments: [],
    vatLeft: null,
    lines: untiedLines(content.lines),
  };
}

/** Where no rule says when it is due: as many days after today as it was after its own date. */
function termKept({ today }: Scope, { content, issueDate, createdAt }: Document): string | null {
  const begun = issueDate ?? createdAt.toISOString().slice(0, 10);
  return content.dueDate && addDays(today, Math.max(0, daysBetween(begun, content.dueDate)));
}
