import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";

/** The people of a company, active ones first, then by name. */
export async function membershipsOf(db: Kysely<Database>, { companyId, id }: { companyId: string; id?: string }) {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.personId")
    .leftJoin("workPoint", (join) =>
      join
        .onRef("workPoint.companyId", "=", "membership.companyId")
        .onRef("workPoint.id", "=", "membership.defaultWorkPointId"),
    )
    .where("membership.companyId", "=", companyId)
    .$if(id !== undefined, (query) => query.where("membership.id", "=", id ?? ""))
    .orderBy(sql`membership.deactivated_at is not null`)
    .orderBy("person.familyName")
    .orderBy("person.givenName")
    .select([
      "membership.id",
      "membership.username",
      "membership.role",
      "membership.createdAt",
      "membership.deactivatedAt",
    ])
    .select(["membership.defaultWorkPointId", "workPoint.name as defaultWorkPointName"])
    .select(["membership.version", "person.givenName", "person.familyName", "person.email"])
    .select((eb) => [
      eb
        .selectFrom("session")
        .whereRef("session.personId", "=", "membership.personId")
        .select((from) => from.fn.max("session.lastSeenAt").as("last"))
        .as("lastSeenAt"),
      eb
        .selectFrom("apiKey")
        .whereRef("apiKey.companyId", "=", "membership.companyId")
        .whereRef("apiKey.membershipId", "=", "membership.id")
        .where("apiKey.revokedAt", "is", null)
        .select(sql<number>`count(*)::int`.as("count"))
        .as("activeApiKeyCount"),
    ])
    .execute();
  return rows.map(({ createdAt, deactivatedAt, lastSeenAt, ...row }) => ({
    ...row,
    isActive: deactivatedAt === null,
    createdAt: createdAt.toISOString(),
    deactivatedAt: deactivatedAt?.toISOString() ?? null,
    lastSeenAt: lastSeenAt?.toISOString() ?? null,
  }));
}

export async function membershipById(db: Kysely<Database>, asked: { companyId: string; id: string }) {
  const [membership] = await membershipsOf(db, asked);
  if (!membership) throw notFound("Membership");
  return membership;
}
