import { decimal } from "@softmanager/domain";
import { cancelDocumentInput } from "@softmanager/inputs";
import type { Scope } from "../../../platform/scope.ts";
import { useCase } from "../../../platform/use-case.ts";
import { assertPeriodOpen } from "../assert-period-open.ts";
import { liftFrom } from "../corrections.ts";
import { documentCancelled } from "../events.ts";
import { findDocumentAt } from "../find-document.ts";
import { kinds } from "../kinds.ts";
import { leftToCorrect } from "../left-to-correct.ts";
import type { Document } from "../model/document.ts";
import { isOverdrawn } from "../model/left.ts";
import { settlementsIn, sumsOf } from "../model/settlement.ts";
import { DocumentDispatched, DocumentHasMovements, DocumentNotIssued, PeriodClosed } from "../problems.ts";

/**
 * Cancels an issued document that nobody outside has seen; its number stays in the register. Codul fiscal
 * art. 330 (1) a. A document that was sent, shown or uploaded, paid or corrected can only be corrected. What a
 * correction took off its original is owed again.
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
    await assertNotDispatched(scope, document);
    await assertStandsAlone(scope, document);
    await assertAdvancesLeft(scope, document);
    await settle(scope, document);
    document.state = "CANCELLED";
    document.cancelledAt = scope.now;
    document.cancelReason = reason;
    document.updatedAt = scope.now;
    scope.announce(documentCancelled({ documentId, kind: document.kind }));
    return { documentId };
  },
});

async function assertNotDispatched({ db, companyId }: Scope, { id, numberText }: Document): Promise<void> {
  const dispatched = await db
    .selectFrom("documentDispatch")
    .where("companyId", "=", companyId)
    .where("documentId", "=", id)
    .select("id")
    .executeTakeFirst();
  if (dispatched) throw new DocumentDispatched(numberText ?? "");
}

/** Nothing corrects it, and what it gave back was not taken again since. Locks it and what it makes up for. */
async function assertStandsAlone(scope: Scope, document: Document): Promise<void> {
  const { id, kind, correctsDocumentId = null } = document;
  const own = await leftToCorrect(scope, { documentId: id, isLocked: true });
  if (own?.isCorrected) throw new DocumentHasMovements(document.numberText ?? "");
  if (kind !== "INVOICE" || !correctsDocumentId) return;
  const creditNote = await leftToCorrect(scope, { documentId: correctsDocumentId, isLocked: true });
  const first = creditNote?.correctsDocumentId;
  const invoice = first ? await leftToCorrect(scope, { documentId: first, isLocked: true, without: id }) : undefined;
  if (invoice && isOverdrawn(invoice)) throw new DocumentHasMovements(document.numberText ?? "");
}

/** What it gave back of an advance was not taken by another document since. */
async function assertAdvancesLeft(scope: Scope, { id, numberText, calculated, kind }: Document): Promise<void> {
  const sums = sumsOf(settlementsIn(calculated, kinds[kind]?.owes ?? 0));
  for (const advanceId of [...sums.keys()].toSorted()) {
    const advance = await leftToCorrect(scope, { documentId: advanceId, isLocked: true, without: id });
    if (advance && isOverdrawn(advance)) throw new DocumentHasMovements(numberText ?? "");
  }
}

/** Nothing is owed because of it any more; nobody may have paid. */
async function settle(scope: Scope, { id, numberText, correctsDocumentId = null }: Document): Promise<void> {
  const owed = await scope.db
    .selectFrom("documentBalance")
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", id)
    .select(["paid", "credited"])
    .forUpdate()
    .executeTakeFirst();
  if (!owed) return;
  const credited = decimal(owed.credited);
  const isSetOff = !credited.isZero() && !correctsDocumentId;
  if (!decimal(owed.paid).isZero() || isSetOff) throw new DocumentHasMovements(numberText ?? "");
  await scope.db
    .updateTable("documentBalance")
    .set({ payable: "0", credited: "0" })
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", id)
    .execute();
  if (correctsDocumentId) await liftFrom(scope, correctsDocumentId, credited);
}
