import { stornoDocumentInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { makeDraft } from "../draft.ts";
import { findDocument } from "../find-document.ts";
import { corrected } from "../model/correction.ts";
import { DocumentNotIssued, SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { findSeries } from "../series.ts";

/**
 * Drafts the credit note that corrects an issued document, in full or for some lines: same prices, rates and exchange
 * rate, quantities positive, printed with minus, linked both ways. Codul fiscal art. 330 (1) b.
 */
export const stornoDocument = useCase({
  name: "documents.stornoDocument",
  permission: "document:write",
  subject: "document",
  input: stornoDocumentInput,
  problems: [DocumentNotIssued, SeriesMissing, SeriesNotAllowed],
  async run(scope, { documentId, lines }) {
    const original = await findDocument(scope, documentId);
    original.assertIssued();
    const series = await findSeries(scope, { kind: "CREDIT_NOTE" });
    const draft = await makeDraft(scope, {
      kind: "CREDIT_NOTE",
      seriesId: series.id,
      content: corrected(original, lines ?? null),
      correctsDocumentId: original.id,
    });
    return { documentId: draft.id };
  },
});
