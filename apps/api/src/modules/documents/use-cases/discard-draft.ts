import { documentIdInput, documentVersionInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findDocument, findDocumentAt } from "../find-document.ts";
import { DocumentHeld, DocumentNotDraft } from "../problems.ts";

/** Deletes a draft; `restoreDraft` brings it back. */
export const discardDraft = useCase({
  name: "documents.discardDraft",
  permission: "document:write",
  subject: "document",
  input: documentVersionInput,
  problems: [DocumentNotDraft, DocumentHeld],
  async run(scope, { documentId, expectedVersion }) {
    const document = await findDocumentAt(scope, documentId, expectedVersion);
    document.assertEditable();
    document.discardedAt = scope.now;
    return { documentId };
  },
});

/** Undoes `discardDraft`. */
export const restoreDraft = useCase({
  name: "documents.restoreDraft",
  permission: "document:write",
  subject: "document",
  input: documentIdInput,
  problems: [],
  async run(scope, { documentId }) {
    const document = await findDocument(scope, documentId);
    document.discardedAt = null;
    return { documentId };
  },
});
