import { decimal, sum, zero, type Decimal } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { CorrectionExceedsOriginal } from "./problems.ts";

/** Documents that correct others, while they are issued in one transaction. */
export class Corrections {
  /** By what is corrected: what those issued before in this transaction take back. */
  private readonly taken = new Map<string, Decimal>();

  constructor(private readonly scope: Scope) {}

  /** All corrections together never take back more than the document gave. Amounts with VAT. */
  async assertWithin(originalId: string, gross: string): Promise<void> {
    const { companyId, db } = this.scope;
    const original = await db
      .selectFrom("document")
      .where("companyId", "=", companyId)
      .where("id", "=", originalId)
      .select(["numberText", "gross", "currency"])
      .forUpdate()
      .executeTakeFirstOrThrow();
    const earlier = await db
      .selectFrom("document")
      .where("companyId", "=", companyId)
      .where("correctsDocumentId", "=", originalId)
      .where("state", "=", "ISSUED")
      .select("gross")
      .execute();
    const now = this.taken.get(originalId) ?? zero;
    const remaining = decimal(original.gross).minus(sum([now, ...earlier.map((each) => decimal(each.gross))]));
    if (decimal(gross).abs().compare(remaining.abs()) > 0) {
      throw new CorrectionExceedsOriginal({
        number: original.numberText ?? "",
        remaining: remaining.toFixed(2),
        currency: original.currency,
      });
    }
    this.taken.set(originalId, now.plus(decimal(gross)));
  }
}

/** Sets a correction against what is still owed because of the original; the part that found room there. */
export async function setAgainst(scope: Scope, documentId: string, amount: Decimal): Promise<Decimal> {
  const original = await scope.db
    .selectFrom("documentBalance")
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", documentId)
    .select(["balance", "credited"])
    .forUpdate()
    .executeTakeFirst();
  const open = decimal(original?.balance ?? "0");
  const credited = open.isNegative() ? zero : open.compare(amount) < 0 ? open : amount;
  await scope.db
    .updateTable("documentBalance")
    .set({
      credited: decimal(original?.credited ?? "0")
        .plus(credited)
        .toFixed(2),
    })
    .where("companyId", "=", scope.companyId)
    .where("documentId", "=", documentId)
    .execute();
  return credited;
}
