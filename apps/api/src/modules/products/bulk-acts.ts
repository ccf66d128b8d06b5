import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { BulkAct } from "../../platform/bulk/bulk-act.ts";
import { oneByOne } from "../../platform/bulk/one-by-one.ts";
import { archiveProduct, restoreProduct } from "./use-cases/archive-product.ts";

const atOnce = 4;
const input = ({ subjectId, version }: { subjectId: string; version: number }) => ({
  productId: subjectId,
  expectedVersion: version,
});

export const archiveProducts: BulkAct = {
  subject: "PRODUCT",
  verb: "ARCHIVE",
  permission: "product:write",
  undoneBy: "RESTORE",
  versionsOf,
  areSoAlready: (db, ids) => thoseThatAre(db, ids, "is not"),
  perform: oneByOne(archiveProduct, { input, atOnce }),
};

export const restoreProducts: BulkAct = {
  subject: "PRODUCT",
  verb: "RESTORE",
  permission: "product:write",
  undoneBy: "ARCHIVE",
  versionsOf,
  areSoAlready: (db, ids) => thoseThatAre(db, ids, "is"),
  perform: oneByOne(restoreProduct, { input, atOnce }),
};

export const productBulkActs: readonly BulkAct[] = [archiveProducts, restoreProducts];

function versionsOf(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("product")
    .where("id", "in", [...ids])
    .select(["id", "version"])
    .execute();
}

/** Those in use (archived: `is` null), or those archived (`is not` null). */
async function thoseThatAre(
  db: Kysely<Database>,
  ids: readonly string[],
  archived: "is" | "is not",
): Promise<string[]> {
  const rows = await db
    .selectFrom("product")
    .where("id", "in", [...ids])
    .where("archivedAt", archived, null)
    .select("id")
    .execute();
  return rows.map(({ id }) => id);
}
