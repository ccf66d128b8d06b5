import { issueHeldDocumentInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { ensureRateOfDraft } from "../ensure-rate.ts";
import { findDocument } from "../find-document.ts";
import { issue } from "../issue.ts";
import { issuingProblems } from "../problems.ts";
import { takeNumber } from "../take-number.ts";

/** Issues a document whose hold has ended, unless the hold was taken back or started anew in the meantime. */
export const issueHeldDocument = useCase({
  name: "documents.issueHeldDocument",
  permission: "system",
  subject: "document",
  input: issueHeldDocumentInput,
  problems: issuingProblems,
  admit: (request, { documentId }) => ensureRateOfDraft(request, documentId),
  async run(scope, { documentId, issueAt }) {
    const document = await findDocument(scope, documentId);
    const isDue = document.state === "DRAFT" && document.issueAt?.toISOString() === issueAt;
    if (isDue) await issue(scope, document);
    return { documentId, isDue };
  },
  async conclude(scope, { documentId, isDue }) {
    if (isDue) await takeNumber(scope, await findDocument(scope, documentId));
  },
});
