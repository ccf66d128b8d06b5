import { issueDocumentInput } from "@softmanager/inputs";
import { assertEmailVerified } from "../../identity/index.ts";
import { companyDefaults } from "../../companies/index.ts";
import { secondsAfter } from "../../../platform/clock.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { ensureRateOfDraft } from "../ensure-rate.ts";
import { findDocument, findDocumentAt } from "../find-document.ts";
import { compose, issue } from "../issue.ts";
import type { Document } from "../model/document.ts";
import { issuingProblems } from "../problems.ts";
import { assertMayNumber } from "../series.ts";
import { takeNumber } from "../take-number.ts";

/**
 * Gives a draft its number and freezes it, after a short hold that can be undone (`undoIssue`). The hold is the
 * server's: it ends whether or not the browser is still open. With no hold the number is taken at once.
 */
export const issueDocument = useCase({
  name: "documents.issueDocument",
  permission: "document:issue",
  subject: "document",
  input: issueDocumentInput,
  problems: issuingProblems,
  admit: (request, { documentId }) => ensureRateOfDraft(request, documentId),
  async run(scope, { documentId, expectedVersion, holdSeconds }) {
    await assertEmailVerified(scope);
    const document = await findDocumentAt(scope, documentId, expectedVersion);
    document.assertEditable();
    document.issueRequestedBy = "membershipId" in scope.actor ? scope.actor.membershipId : null;
    const hold = holdSeconds ?? (await companyDefaults(scope.db, scope.companyId)).issueHoldSeconds;
    if (hold === 0) await issue(scope, document);
    else await holdBeforeIssue(scope, document, hold);
    return { documentId, isHeld: hold > 0 };
  },
  async conclude(scope, { documentId, isHeld }) {
    if (!isHeld) await takeNumber(scope, await findDocument(scope, documentId));
  },
});

/** Checks now what issuing will check again, so that the person learns of it while still looking. */
async function holdBeforeIssue(scope: Scope, document: Document, hold: number): Promise<void> {
  const issueAt = secondsAfter(scope.now, hold);
  await assertMayNumber(scope, document.seriesId);
  await compose(scope, document);
  document.issueAt = issueAt;
  document.updatedAt = scope.now;
  scope.enqueue({
    name: "documents.issueHeldDocument",
    payload: { documentId: document.id, issueAt: issueAt.toISOString() },
    delaySeconds: hold,
  });
}
