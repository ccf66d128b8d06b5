import { decimal, type Decimal } from "@softmanager/domain";
import { sql } from "kysely";
import type { Scope } from "../../platform/scope.ts";
import { AllocationExceedsBalance, DocumentNotPayable } from "./settlement-problems.ts";

/** What is still owed because of a document, locked until the transaction ends. Money is in `currency`. */
export interface OwedBalance {
  documentId: string;
  customerId: string | null;
  currency: string;
  dueDate: string | null;
  balance: string;
}

/** Locks what is owed because of these documents, always in the same order, so that two payments never wait for each other. */
export async function lockBalances(scope: Scope, documentIds: readonly string[]): Promise<OwedBalance[]> {
  if (documentIds.length === 0) return [];
  return selectBalances(scope)
    .where("documentId", "in", [...documentIds])
    .execute();
}

/** Locks everything a customer still owes in a currency. */
export async function lockOpenBalances(
  scope: Scope,
  { customerId, currency }: { customerId: string; currency: string },
): Promise<OwedBalance[]> {
  return selectBalances(scope)
    .where("customerId", "=", customerId)
    .where("currency", "=", currency)
    .where("balance", ">", "0")
    .execute();
}

function selectBalances(scope: Scope) {
  return scope.db
    .selectFrom("documentBalance")
    .where("companyId", "=", scope.companyId)
    .orderBy("documentId")
    .select(["documentId", "customerId", "currency", "dueDate", sql<string>`balance`.as("balance")])
    .forUpdate();
}

/**
 * Counts money as paid on a document, or with a negative amount takes it back. What is paid always lies between
 * nothing and what is owed; a credit note owes the other way round, and its amounts are negative.
 */
export async function settleBalance(
  scope: Scope,
  { documentId, amount }: { documentId: string; amount: string },
): Promise<void> {
  const { companyId } = scope;
  const owed = await lockOwed(scope, documentId);
  const paid = decimal(owed.paid).plus(decimal(amount));
  const due = decimal(owed.payable).minus(decimal(owed.credited));
  if (!isBetween(paid, due)) {
    throw new AllocationExceedsBalance({
      documentId,
      number: owed.number,
      balance: owed.balance,
      currency: owed.currency,
    });
  }
  await scope.db
    .updateTable("documentBalance")
    .set((from) => ({ paid: paid.toFixed(2), version: from("version", "+", 1) }))
    .where("companyId", "=", companyId)
    .where("documentId", "=", documentId)
    .execute();
  scope.recordChange({
    type: "DocumentBalance",
    id: documentId,
    change: "update",
    before: { paid: owed.paid },
    after: { paid: paid.toFixed(2) },
  });
}

async function lockOwed(scope: Scope, documentId: string) {
  const owed = await scope.db
    .selectFrom("documentBalance")
    .innerJoin("document", (join) =>
      join
        .onRef("document.companyId", "=", "documentBalance.companyId")
        .onRef("document.id", "=", "documentBalance.documentId"),
    )
    .where("documentBalance.companyId", "=", scope.companyId)
    .where("documentBalance.documentId", "=", documentId)
    .select(["document.state", "document.numberText as number", "documentBalance.payable", "documentBalance.paid"])
    .select(["documentBalance.credited", "documentBalance.balance", "documentBalance.currency"])
    .forUpdate("documentBalance")
    .executeTakeFirst();
  if (!owed || owed.state !== "ISSUED") throw new DocumentNotPayable(documentId);
  return { ...owed, number: owed.number ?? "", balance: owed.balance ?? "0" };
}

/** Between nothing and `due`, which may be negative. */
function isBetween(paid: Decimal, due: Decimal): boolean {
  return due.isNegative() ? !paid.isPositive() && paid.compare(due) >= 0 : !paid.isNegative() && paid.compare(due) <= 0;
}
