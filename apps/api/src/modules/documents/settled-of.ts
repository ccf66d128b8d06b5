import { decimal, taxGroupOf, type TaxCategory } from "@softmanager/domain";
import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Settled } from "./model/left.ts";

/** What issued documents have taken of an advance, by taxation; what was given back is taken off. */
export async function settledOf(
  { db, companyId }: { db: Kysely<Database>; companyId: string },
  { advanceId, without }: { advanceId: string; without?: string | undefined },
): Promise<Settled[]> {
  const rows = await db
    .selectFrom("advanceSettlement")
    .innerJoin("document", (join) =>
      join
        .onRef("document.companyId", "=", "advanceSettlement.companyId")
        .onRef("document.id", "=", "advanceSettlement.documentId"),
    )
    .where("advanceSettlement.companyId", "=", companyId)
    .where("advanceSettlement.advanceId", "=", advanceId)
    .where("document.state", "=", "ISSUED")
    .$if(without !== undefined, (query) => query.where("document.id", "!=", without ?? ""))
    .groupBy(["taxCategory", "taxRate", "exemptionReasonCode", "exemptionReason"])
    .select(["taxCategory", "taxRate", "exemptionReasonCode", "exemptionReason"])
    .select(sql<string>`sum(advance_settlement.taxable)`.as("taxable"))
    .execute();
  return rows.map(({ taxCategory, taxable, ...row }) => ({
    group: taxGroupOf({ ...row, taxCategory: taxCategory as TaxCategory }),
    taxable: decimal(taxable),
  }));
}
