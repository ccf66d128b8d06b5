import type { Kysely } from "kysely";
import type { z } from "zod";
import type { Database } from "../database.ts";
import type { Permission } from "../permissions.ts";
import type { PlainOutput, UseCase } from "../use-case.ts";
import type { BulkAct, BulkSubject, WaitingRow } from "./bulk-act.ts";
import { oneByOne } from "./one-by-one.ts";

/** How many records are done at the same time; their order means nothing. */
const atOnce = 4;

interface Archived<Schema extends z.ZodType> {
  subject: BulkSubject;
  /** Where the records are; what is archived has a moment in `archived_at`. */
  table: "customer" | "product";
  permission: Permission;
  archive: UseCase<Schema, PlainOutput>;
  restore: UseCase<Schema, PlainOutput>;
  input: (row: WaitingRow) => z.input<Schema>;
}

/** Archiving many records, and bringing them back: each the other's undoing. */
export function archivingActs<Schema extends z.ZodType>(of: Archived<Schema>): { archive: BulkAct; restore: BulkAct } {
  const { subject, table, permission, input } = of;
  const records = (db: Kysely<Database>, ids: readonly string[]) => db.selectFrom(table).where("id", "in", [...ids]);
  const idsOf = async (db: Kysely<Database>, ids: readonly string[], archivedAt: "is" | "is not") => {
    const rows = await records(db, ids).where("archivedAt", archivedAt, null).select("id").execute();
    return rows.map(({ id }) => id);
  };
  const versionsOf: BulkAct["versionsOf"] = (db, ids) => records(db, ids).select(["id", "version"]).execute();
  const common = { subject, permission, versionsOf };
  return {
    archive: {
      ...common,
      verb: "ARCHIVE",
      undoneBy: "RESTORE",
      areSoAlready: (db, ids) => idsOf(db, ids, "is not"),
      perform: oneByOne(of.archive, { input, atOnce }),
    },
    restore: {
      ...common,
      verb: "RESTORE",
      undoneBy: "ARCHIVE",
      areSoAlready: (db, ids) => idsOf(db, ids, "is"),
      perform: oneByOne(of.restore, { input, atOnce }),
    },
  };
}
