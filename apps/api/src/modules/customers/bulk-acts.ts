import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { BulkAct } from "../../platform/bulk/bulk-act.ts";
import { oneByOne } from "../../platform/bulk/one-by-one.ts";
import { archiveCustomer, restoreCustomer } from "./use-cases/archive-customer.ts";

const atOnce = 4;
const input = ({ subjectId, version }: { subjectId: string; version: number }) => ({
  customerId: subjectId,
  expectedVersion: version,
});

export const archiveCustomers: BulkAct = {
  subject: "CUSTOMER",
  verb: "ARCHIVE",
  permission: "customer:write",
  undoneBy: "RESTORE",
  versionsOf,
  areSoAlready: (db, ids) => thoseThatAre(db, ids, "is not"),
  perform: oneByOne(archiveCustomer, { input, atOnce }),
};

export const restoreCustomers: BulkAct = {
  subject: "CUSTOMER",
  verb: "RESTORE",
  permission: "customer:write",
  undoneBy: "ARCHIVE",
  versionsOf,
  areSoAlready: (db, ids) => thoseThatAre(db, ids, "is"),
  perform: oneByOne(restoreCustomer, { input, atOnce }),
};

export const customerBulkActs: readonly BulkAct[] = [archiveCustomers, restoreCustomers];

function versionsOf(db: Kysely<Database>, ids: readonly string[]) {
  return db
    .selectFrom("customer")
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
    .selectFrom("customer")
    .where("id", "in", [...ids])
    .where("archivedAt", archived, null)
    .select("id")
    .execute();
  return rows.map(({ id }) => id);
}
