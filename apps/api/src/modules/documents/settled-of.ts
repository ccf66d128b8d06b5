import { decimal, taxGroupOf, type TaxCategory } from "@softmanager/domain";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Settled } from "./model/left.ts";

/** By advance: what issued documents have taken of it, by taxation; what was given back is taken off. */
export async function settledOf(
  { db, companyId }: { db: Kysely<Database>; companyId: string },
  { advanceIds, without }: { advanceIds: readonly string[]; without?: string | undefined },
): Promise<Map<string, Settled[]>> {
  if (advanceIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("advanceSettlement")
    .innerJoin("document", (join) =>
      join
        .onRef("document.companyId", "=", "advanceSettlement.companyId")
        .onRef("document.id", "=", "advanceSettlement.documentId"),
    )
    .where("advanceSettlement.companyId", "=", companyId)
    .where("advanceSettlement.advanceId", "in", [...advanceIds])
    .where("document.state", "=", "ISSUED")
    .$if(without !== undefined, (query) => query.where("document.id", "!=", without ?? ""))
    .groupBy(["advanceId", "taxCategory", "taxRate", "exemptionReasonCode", "exemptionReason"])
    .select(["advanceId", "taxCategory", "taxRate", "exemptionReasonCode", "exemptionReason"])
    .select(sql<string>`sum(advance_settlement.taxable)`.as("taxable"))
    .execute();
  const settled = rows.map(({ advanceId, taxCategory, taxable, ...row }) => ({
    advanceId,
    group: taxGroupOf({ ...row, taxCategory: taxCategory as TaxCategory }),
    taxable: decimal(taxable),
  }));
  return Map.groupBy(settled, ({ advanceId }) => advanceId);
}
