import {
  decimal,
  taxGroupOf,
  zero,
  type CalculatedDocument,
  type Decimal,
  type DocumentContent,
  type DocumentKind,
} from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { kinds } from "./kinds.ts";
import { leftToCorrect, type Corrected, type Correction } from "./left-to-correct.ts";
import { faultsOfCorrection } from "./model/correction-faults.ts";
import type { Settled } from "./model/left.ts";
import { settlementsIn, sumsOf } from "./model/settlement.ts";
import { AdvanceExceeded } from "./correction-problems.ts";
import { CorrectionExceedsOriginal } from "./problems.ts";

interface Correcting {
  id: string;
  kind: DocumentKind;
  correctsDocumentId?: string | null | undefined;
}

/** Documents that take others back, in part or whole, while they are issued in one transaction. */
export class Corrections {
  /** Those issued before in this transaction. */
  private readonly pending: Correction[] = [];
  /** By advance: what those issued before in this transaction took of it. */
  private readonly settling = new Map<string, Settled[]>();

  constructor(private readonly scope: Scope) {}

  /** What is left of the original, which stays locked; null for a document that corrects nothing. */
  async originalOf({ correctsDocumentId }: Correcting): Promise<Corrected | null> {
    return correctsDocumentId ? this.locked(correctsDocumentId) : null;
  }

  /** All corrections together never take back more than the document gave, of no line and of no taxation. */
  take({ id }: Correcting, original: Corrected, said: { content: DocumentContent; figures: CalculatedDocument }): void {
    const faults = faultsOfCorrection({ ...said, original, left: original.left });
    if (original.state !== "ISSUED" || faults.length > 0) throw exceeded(original);
    this.pending.push({ id, correctsDocumentId: original.id, figures: said.figures });
  }

  /** Takes the advances back that a document names, each locked, and never more than is left of it. */
  async settle({ kind }: Correcting, { content, figures }: { content: DocumentContent; figures: CalculatedDocument }) {
    const sums = sumsOf(settlementsIn(figures, kinds[kind]?.owes ?? 0));
    for (const advanceId of [...sums.keys()].toSorted()) {
      const groups = [...(sums.get(advanceId) ?? [])].map(([group, taxable]) => ({ group, taxable }));
      const advance = await this.locked(advanceId);
      const isOpen = advance?.state === "ISSUED" && advance.content.isAdvance && advance.currency === content.currency;
      if (!isOpen || groups.some((part) => isTooMuch(part, advance))) throw advanceExceeded(advance);
      this.settling.set(advanceId, [...(this.settling.get(advanceId) ?? []), ...groups]);
    }
  }

  private async locked(documentId: string): Promise<Corrected | null> {
    const { pending, settling } = this;
    return (await leftToCorrect(this.scope, { documentId, isLocked: true, pending, settling })) ?? null;
  }
}

function isTooMuch({ group, taxable }: Settled, { left }: Corrected): boolean {
  if (!taxable.isPositive()) return false;
  const tax = left.taxes.find((each) => taxGroupOf(each) === group);
  return taxable.compare(decimal(tax?.taxable ?? "0")) > 0;
}

function advanceExceeded(advance: Corrected | null): AdvanceExceeded {
  const remaining = advance?.state === "ISSUED" ? advance.left.gross.toFixed(2) : "0.00";
  return new AdvanceExceeded({ number: advance?.numberText ?? "", remaining, currency: advance?.currency ?? "" });
}

function exceeded({ numberText, currency, state, left }: Corrected): CorrectionExceedsOriginal {
  const remaining = state === "ISSUED" ? left.gross.toFixed(2) : "0.00";
  return new CorrectionExceedsOriginal({ number: numberText ?? "", remaining, currency });
}

/**
 * Sets a correction against what is still open because of the original: what the customer owes, or, of a credit note,
 * what the company does. The part that found room there, positive.
 */
export async function setAgainst(scope: Scope, documentId: string, amount: Decimal): Promise<Decimal> {
  const original = await balanceOf(scope, documentId);
  const open = decimal(original?.balance ?? "0");
  const owes = decimal(original?.payable ?? "0").isNegative() ? -1 : 1;
  const room = owes < 0 ? open.negated() : open;
  const part = room.isPositive() && amount.isPositive() ? least(room, amount) : zero;
  if (original) await credit(scope, { documentId, original, by: owes < 0 ? part.negated() : part });
  return part;
}

/** Takes it back: a correction that is cancelled never was. */
export async function liftFrom(scope: Scope, documentId: string, credited: Decimal): Promise<void> {
  const original = await balanceOf(scope, documentId);
  if (original) await credit(scope, { documentId, original, by: credited });
}

function least(one: Decimal, other: Decimal): Decimal {
  return one.compare(other) < 0 ? one : other;
}

function balanceOf({ db, companyId }: Scope, documentId: string) {
  return db
    .selectFrom("documentBalance")
    .where("companyId", "=", companyId)
    .where("documentId", "=", documentId)
    .select(["payable", "balance", "credited"])
    .forUpdate()
    .executeTakeFirst();
}

interface Crediting {
  documentId: string;
  original: { credited: string };
  by: Decimal;
}

async function credit(scope: Scope, { documentId, original, by }: Crediting): Promise<void> {
  if (by.isZero()) return;
  const credited = decimal(original.credited).plus(by).toFixed(2);
  await scope.db
    .updateTable("documentBalance")
    .set((from) => ({ credited, version: from("version", "+", 1) }))
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", documentId)
    .execute();
  scope.recordChange({
    type: "DocumentBalance",
    id: documentId,
    change: "update",
    before: { credited: original.credited },
    after: { credited },
  });
}
