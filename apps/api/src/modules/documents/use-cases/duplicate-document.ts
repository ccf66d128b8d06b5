import { addDays, daysBetween } from "@softmanager/domain";
import { duplicateDocumentInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { makeDraft } from "../draft.ts";
import { findDocument } from "../find-document.ts";
import { SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { findSeries } from "../series.ts";

/** A new draft that says the same: prices stay, dates, number and payments begin anew, the payment term is kept. */
export const duplicateDocument = useCase({
  name: "documents.duplicateDocument",
  permission: "document:write",
  subject: "document",
  input: duplicateDocumentInput,
  problems: [SeriesMissing, SeriesNotAllowed],
  async run(scope, { documentId }) {
    const { kind, content, seriesId, issueDate, createdAt, dueDateRule } = await findDocument(scope, documentId);
    const begun = issueDate ?? createdAt.toISOString().slice(0, 10);
    const series = await findSeries(scope, { kind, seriesId, isOnlyPreferred: true });
    const copy = await makeDraft(scope, {
      kind,
      seriesId: series.id,
      dueDateRule: dueDateRule ?? null,
      content: {
        ...content,
        issueDate: null,
        taxPointDate: null,
        delivery: content.delivery && { ...content.delivery, date: null },
        exchangeRate: content.exchangeRate?.source === "MANUAL" ? content.exchangeRate : null,
        dueDate: content.dueDate && addDays(scope.today, Math.max(0, daysBetween(begun, content.dueDate))),
        prepaid: "0",
      },
    });
    return { documentId: copy.id };
  },
});
