import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";

/** The work point that somebody's new documents begin with, while it is in use. */
export async function defaultWorkPointOf(
  db: Kysely<Database>,
  { companyId, membershipId }: { companyId: string; membershipId: string },
): Promise<string | null> {
  const found = await db
    .selectFrom("membership")
    .innerJoin("workPoint", (join) =>
      join
        .onRef("workPoint.companyId", "=", "membership.companyId")
        .onRef("workPoint.id", "=", "membership.defaultWorkPointId"),
    )
    .where("membership.companyId", "=", companyId)
    .where("membership.id", "=", membershipId)
    .where("workPoint.archivedAt", "is", null)
    .select("workPoint.id")
    .executeTakeFirst();
  return found?.id ?? null;
}
