import { type DocumentContent, type DueDateRule } from "@softmanager/domain";
import { updateDraftInput } from "@softmanager/inputs";
import { askStanding, takeStanding } from "../../customers/index.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { withKeptCnp, withSealedCnp } from "../buyer-code.ts";
import { ensureRateOf } from "../ensure-rate.ts";
import { figuresKept } from "../figures-kept.ts";
import { findDocumentAt } from "../find-document.ts";
import { notePicks, withGoodLinks } from "../links.ts";
import type { Document } from "../model/document.ts";
import { DocumentHeld, DocumentNotDraft, SeriesMissing, SeriesNotAllowed } from "../problems.ts";
import { indexDocument } from "../search-entry.ts";
import { findSeries } from "../series.ts";
import { withTermOf } from "../term.ts";
import { withGoodTies } from "../ties.ts";

/**
 * Saves what the person wrote. Anything may be missing; what is there has its form, and stays whoever the customer is: only
 * a due date that follows a rule moves with the issue date.
 */
export const updateDraft = useCase({
  name: "documents.updateDraft",
  permission: "document:write",
  subject: "document",
  input: updateDraftInput,
  problems: [DocumentNotDraft, DocumentHeld, SeriesMissing, SeriesNotAllowed],
  async admit(request, { content }) {
    await ensureRateOf(request, content);
    if (content.customerId) await askStanding(request, content.customerId);
  },
  async run(scope, { documentId, expectedVersion, content: written, seriesId, dueDateRule: rule }) {
    const document = await findDocumentAt(scope, documentId, expectedVersion);
    document.assertEditable();
    const whole = withKeptCnp(scope, written, document.content);
    const dueDateRule = rule === undefined ? ruleKept(scope, written, document) : rule;
    const termed = withTermOf(whole, { dueDateRule, today: scope.today });
    const linked = await withGoodLinks(scope, termed, document.content);
    const content = await withSealedCnp(scope, await withGoodTies(scope, linked, document));
    await notePicks(scope, content, document.content);
    if (content.customerId) await takeStanding(scope, content.customerId);
    document.write(content, figuresKept(scope, content), dueDateRule);
    // The series it has may be somebody else's: whoever may write it may go on, but not number it.
    if (seriesId && seriesId !== document.seriesId) await takeSeries(scope, document, seriesId);
    document.updatedAt = scope.now;
    await indexDocument(scope, document);
    return { documentId };
  },
});

/** The rule stays while the date it came to does; another date is the person's own. */
function ruleKept({ today }: Scope, { dueDate }: DocumentContent, document: Document): DueDateRule | null {
  const { dueDateRule = null, content } = document;
  const shown = withTermOf(content, { dueDateRule, today }).dueDate;
  return dueDate === shown || dueDate === content.dueDate ? dueDateRule : null;
}

async function takeSeries(scope: Scope, document: Document, seriesId: string): Promise<void> {
  document.seriesId = (await findSeries(scope, { kind: document.kind, seriesId })).id;
}
