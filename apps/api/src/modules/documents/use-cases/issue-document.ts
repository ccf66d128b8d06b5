import { issueDocumentInput } from "@softmanager/inputs";
import { assertEmailVerified } from "../../identity/index.ts";
import { companyDefaults } from "../../companies/index.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { secondsAfter } from "../../../platform/clock.ts";
import { assertPermitted } from "../../../platform/permissions.ts";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { assertRatesKnown, compose, issuingOf } from "../compose.ts";
import { fetchWantedRates } from "../ensure-rate.ts";
import { findDocumentAt } from "../find-document.ts";
import { issueDraft } from "../issue.ts";
import type { Document } from "../model/document.ts";
import { issuingProblems } from "../problems.ts";
import { assertMayNumber } from "../series.ts";

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
  remedy: fetchWantedRates,
  async run(scope, { documentId, expectedVersion, holdSeconds, sendsMail }) {
    await assertEmailVerified(scope);
    if (sendsMail) assertPermitted(scope.actor, "document:send");
    const hold = holdSeconds ?? (await companyDefaults(scope.db, scope.companyId)).issueHoldSeconds;
    if (hold > 0) {
      const document = await findDocumentAt(scope, documentId, expectedVersion);
      await holdBeforeIssue(scope, document, { hold, sendsMail: sendsMail ?? null });
    } else await issueDraft(scope, { documentId, expectedVersion, sendsMail });
    return { documentId, isHeld: hold > 0 };
  },
});

/** Checks now what issuing will check again, so that the person learns of it while still looking. */
async function holdBeforeIssue(
  scope: Scope,
  document: Document,
  { hold, sendsMail }: { hold: number; sendsMail: boolean | null },
): Promise<void> {
  document.assertEditable();
  const issueAt = secondsAfter(scope.now, hold);
  await assertMayNumber(scope, document.seriesId);
  const issuing = await issuingOf(scope, [document]);
  await assertRatesKnown(issuing, [document]);
  await compose(issuing, document);
  document.issueRequestedBy = membershipOf(scope.actor);
  document.issueAt = issueAt;
  document.updatedAt = scope.now;
  scope.enqueue({
    name: "documents.issueHeldDocument",
    payload: { documentId: document.id, issueAt: issueAt.toISOString(), sendsMail },
    delaySeconds: hold,
  });
}
