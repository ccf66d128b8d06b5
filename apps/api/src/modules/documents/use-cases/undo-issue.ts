import { documentIdInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findDocument } from "../find-document.ts";
import { DocumentNotDraft } from "../problems.ts";

/** Takes back the wish to issue while the hold still runs; nothing was taken yet. */
export const undoIssue = useCase({
  name: "documents.undoIssue",
  permission: "document:issue",
  subject: "document",
  input: documentIdInput,
  problems: [DocumentNotDraft],
  async run(scope, { documentId }) {
    const document = await findDocument(scope, documentId);
    document.assertDraft();
    document.issueAt = null;
    document.issueRequestedBy = null;
    document.updatedAt = scope.now;
    return { documentId };
  },
});
