import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";

/** The company's keys, newest first, or one of them. */
export async function apiKeysOf(
  db: Kysely<Database>,
  { companyId, now, id }: { companyId: string; now: Date; id?: string },
) {
  const rows = await db
    .selectFrom("apiKey")
    .innerJoin("membership", (join) =>
      join.onRef("membership.companyId", "=", "apiKey.companyId").onRef("membership.id", "=", "apiKey.membershipId"),
    )
    .innerJoin("person", "person.id", "membership.personId")
    .where("apiKey.companyId", "=", companyId)
    .$if(id !== undefined, (query) => query.where("apiKey.id", "=", id ?? ""))
    .orderBy("apiKey.createdAt", "desc")
    .orderBy("apiKey.id", "desc")
    .select(["apiKey.id", "apiKey.name", "apiKey.tokenHint", "apiKey.scopes", "apiKey.createdAt", "apiKey.expiresAt"])
    .select(["apiKey.lastUsedAt", "apiKey.revokedAt", "apiKey.replacedById"])
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as("personName"))
    .execute();
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    isActive: !row.revokedAt && (!row.expiresAt || row.expiresAt > now),
  }));
}

export async function apiKeyById(db: Kysely<Database>, asked: { companyId: string; now: Date; id: string }) {
  const [key] = await apiKeysOf(db, asked);
  if (!key) throw notFound("ApiKey");
  return key;
}
