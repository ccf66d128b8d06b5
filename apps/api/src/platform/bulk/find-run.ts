import type { Kysely } from "kysely";
import type { Database } from "../database.ts";
import { notFound } from "../errors.ts";
import type { Services } from "../services.ts";
import type { BulkAct, BulkSubject, BulkVerb } from "./bulk-act.ts";

/** A run as the books have it, or not found. */
export async function findRun(db: Kysely<Database>, { companyId, id }: { companyId: string; id: string }) {
  const run = await db
    .selectFrom("bulkRun")
    .where("companyId", "=", companyId)
    .where("id", "=", id)
    .selectAll()
    .executeTakeFirst();
  if (!run) throw notFound("BulkRun");
  return { ...run, subject: run.subject as BulkSubject, act: run.act as BulkVerb };
}

export type Run = Awaited<ReturnType<typeof findRun>>;

/** What a run does; null for an act that a later version of the product no longer knows. */
export function actOf({ bulkActs }: Services, { subject, act }: Pick<Run, "subject" | "act">): BulkAct | null {
  return bulkActs.find((known) => known.subject === subject && known.verb === act) ?? null;
}
