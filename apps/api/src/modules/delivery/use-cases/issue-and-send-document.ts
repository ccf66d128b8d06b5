import { issueAndSendDocumentInput } from "@softmanager/inputs";
import { Document, issueDocument } from "../../documents/index.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { assertPermitted } from "../../../platform/permissions.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";

/**
 * Issues a draft and, once it has its number, sends it. While the hold runs the wish is only remembered; taking the
 * issue back takes it back too.
 */
export const issueAndSendDocument = useCase({
  name: "delivery.issueAndSendDocument",
  permission: "document:issue",
  subject: "document",
  input: issueAndSendDocumentInput,
  problems: issueDocument.problems,
  remedy: issueDocument.remedy,
  async run(scope, { mail, ...issuing }) {
    assertPermitted(scope.actor, "document:send");
    const outcome = await issueDocument.run(scope, issuing);
    await scope.em.flush();
    await remember(scope, issuing.documentId, mail);
    return outcome;
  },
});

/** The version tells this issue from any other: whatever touches the document before makes the wish void. */
async function remember(scope: Scope, documentId: string, mail: object): Promise<void> {
  const { companyId } = scope;
  const document = await scope.em.findOneOrFail(Document, { companyId, id: documentId });
  const wish = {
    documentVersion: document.state === "DRAFT" ? document.version + 1 : document.version,
    mail: JSON.stringify(mail),
    requestedAt: scope.now,
    requestedBy: membershipOf(scope.actor),
    sentAt: null,
  };
  await scope.db
    .insertInto("sendAfterIssue")
    .values({ companyId, documentId, ...wish })
    .onConflict((conflict) => conflict.columns(["companyId", "documentId"]).doUpdateSet(wish))
    .execute();
}
