import { issueHeldDocumentInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { fetchWantedRates } from "../ensure-rate.ts";
import { findDocument } from "../find-document.ts";
import { issueDraft } from "../issue.ts";
import { issuingProblems } from "../problems.ts";

/** Issues a document whose hold has ended, unless the hold was taken back or started anew in the meantime. */
export const issueHeldDocument = useCase({
  name: "documents.issueHeldDocument",
  permission: "system",
  subject: "document",
  input: issueHeldDocumentInput,
  problems: issuingProblems,
  remedy: fetchWantedRates,
  async run(scope, { documentId, issueAt, sendsMail }) {
    const { state, version, ...held } = await findDocument(scope, documentId);
    const isDue = state === "DRAFT" && held.issueAt?.toISOString() === issueAt;
    if (isDue) await issueDraft(scope, { documentId, expectedVersion: version, isDue, sendsMail });
    return { documentId, isDue };
  },
});
