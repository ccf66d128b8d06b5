import { cancelDocumentInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { assertPeriodOpen } from "../assert-period-open.ts";
import { documentCancelled } from "../events.ts";
import { findDocumentAt } from "../find-document.ts";
import { DocumentDispatched, DocumentHasMovements, DocumentNotIssued, PeriodClosed } from "../problems.ts";

/**
 * Cancels an issued document that nobody outside has seen; its number stays in the register. Codul fiscal
 * art. 330 (1) a. A document that was sent, shown or uploaded, paid or corrected can only be corrected.
 */
export const cancelDocument = useCase({
  name: "documents.cancelDocument",
  permission: "document:cancel",
  subject: "document",
  input: cancelDocumentInput,
  problems: [DocumentNotIssued, PeriodClosed, DocumentDispatched, DocumentHasMovements],
  async run(scope, { documentId, expectedVersion, reason }) {
    const document = await findDocumentAt(scope, documentId, expectedVersion);
    document.assertIssued();
    await assertPeriodOpen(scope, document.issueDate ?? scope.today);
    const { companyId, db } = scope;
    const dispatched = await db
      .selectFrom("documentDispatch")
      .where("companyId", "=", companyId)
      .where("documentId", "=", documentId)
      .select("id")
      .executeTakeFirst();
    if (dispatched) throw new DocumentDispatched(document.numberText ?? "");
    const settled = await db
      .updateTable("documentBalance")
      .set({ payable: "0" })
      .where("companyId", "=", companyId)
      .where("documentId", "=", documentId)
      .where("paid", "=", "0")
      .where("credited", "=", "0")
      .returning("documentId")
      .executeTakeFirst();
    if (!settled && document.kind !== "PROFORMA") throw new DocumentHasMovements(document.numberText ?? "");
    document.state = "CANCELLED";
    document.cancelledAt = scope.now;
    document.cancelReason = reason;
    document.updatedAt = scope.now;
    scope.announce(documentCancelled({ documentId, kind: document.kind }));
    return { documentId };
  },
});
