import { sql, type Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";

interface Asked {
  companyId: string;
  /** Who asks: their keys are told apart. */
  membershipId: string;
  now: Date;
}

/** The company's keys, newest first; those of the asking person alone, or one of them. */
export async function apiKeysOf(
  db: Kysely<Database>,
  { companyId, membershipId, now, id, isOwnOnly }: Asked & { id?: string; isOwnOnly?: boolean },
) {
  const rows = await db
    .selectFrom("apiKey")
    .innerJoin("membership", (join) =>
      join.onRef("membership.companyId", "=", "apiKey.companyId").onRef("membership.id", "=", "apiKey.membershipId"),
    )
    .innerJoin("person", "person.id", "membership.personId")
    .where("apiKey.companyId", "=", companyId)
    .$if(id !== undefined, (query) => query.where("apiKey.id", "=", id ?? ""))
    .$if(isOwnOnly === true, (query) => query.where("apiKey.membershipId", "=", membershipId))
    .orderBy("apiKey.createdAt", "desc")
    .orderBy("apiKey.id", "desc")
    .select(["apiKey.id", "apiKey.name", "apiKey.tokenHint", "apiKey.scopes", "apiKey.createdAt", "apiKey.expiresAt"])
    .select(["apiKey.lastUsedAt", "apiKey.revokedAt", "apiKey.replacedById", "apiKey.membershipId"])
    .select(sql<string>`person.given_name || ' ' || person.family_name`.as("personName"))
    .execute();
  return rows.map(({ membershipId: holderId, ...row }) => ({
    ...row,
    isOwn: holderId === membershipId,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt?.toISOString() ?? null,
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
    isActive: !row.revokedAt && (!row.expiresAt || row.expiresAt > now),
  }));
}

export async function apiKeyById(db: Kysely<Database>, asked: Asked & { id: string }) {
  const [key] = await apiKeysOf(db, asked);
  if (!key) throw notFound("ApiKey");
  return key;
}
