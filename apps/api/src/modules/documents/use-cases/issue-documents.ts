import { issueDocumentsInput } from "@softmanager/inputs";
import { assertEmailVerified, EmailNotVerified } from "../../identity/index.ts";
import { assertPermitted } from "../../../platform/permissions.ts";
import { refusalOf } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { fetchWantedRates } from "../ensure-rate.ts";
import { issueDrafts } from "../issue.ts";

/**
 * Gives many drafts their numbers at once, in the order asked for and without a hold. One that cannot be issued is
 * refused with its reason, and the others are issued all the same.
 */
export const issueDocuments = useCase({
  name: "documents.issueDocuments",
  permission: "document:issue",
  subject: "document",
  input: issueDocumentsInput,
  problems: [EmailNotVerified],
  remedy: fetchWantedRates,
  async run(scope, { documents, sendsMail }) {
    await assertEmailVerified(scope);
    if (sendsMail) assertPermitted(scope.actor, "document:send");
    const asked = documents.map((document) => ({ ...document, sendsMail }));
    const { issued, refused } = await issueDrafts(scope, asked);
    return {
      documentIds: issued.map(({ draft }) => draft.id),
      refused: refused.map(({ documentId, problem }) => ({ documentId, ...refusalOf(problem) })),
    };
  },
});
