import type { DocumentContent, DocumentKind, DueDateRule } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { withSealedCnp } from "./buyer-code.ts";
import { figuresKept } from "./figures-kept.ts";
import { Document } from "./model/document.ts";
import { indexDocument } from "./search-entry.ts";
import { withTermOf } from "./term.ts";

interface NewDraft {
  kind: DocumentKind;
  content: DocumentContent;
  seriesId: string;
  /** The rule that its due date follows; absent where somebody wrote the date. */
  dueDateRule?: DueDateRule | null;
  correctsDocumentId?: string;
  externalId?: string | null;
}

/** Makes a draft with its figures; it has a series to come, but no number. */
export async function makeDraft(
  scope: Scope,
  { kind, content: written, seriesId, correctsDocumentId, externalId = null, dueDateRule = null }: NewDraft,
): Promise<Document> {
  const content = await withSealedCnp(scope, withTermOf(written, { dueDateRule, today: scope.today }));
  const calculated = figuresKept(scope, content);
  const { totals } = calculated;
  const draft = scope.em.create(Document, {
    companyId: scope.companyId,
    id: scope.newId(),
    kind,
    state: "DRAFT",
    content,
    calculated,
    customerId: content.customerId,
    buyerName: content.buyer?.name ?? "",
    seriesId,
    issueDate: content.issueDate,
    listedOn: content.issueDate ?? scope.today,
    dueDate: content.dueDate,
    dueDateRule,
    currency: content.currency,
    net: totals.net,
    vat: totals.vat,
    gross: totals.gross,
    payable: totals.payable,
    vatInLei: totals.vatInLei,
    correctsDocumentId: correctsDocumentId ?? null,
    externalId,
    createdAt: scope.now,
    updatedAt: scope.now,
  });
  await indexDocument(scope, draft);
  return draft;
}
