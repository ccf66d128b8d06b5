import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Request } from "../../platform/request.ts";
import { signedIn } from "./signed-in.ts";

/** The person's running sessions, newest first. */
export async function sessionsOf(db: Kysely<Database>, { actor, services }: Request) {
  const { personId, sessionId } = signedIn(actor);
  const rows = await db
    .selectFrom("session")
    .where("personId", "=", personId)
    .where("revokedAt", "is", null)
    .where("expiresAt", ">", services.clock.now())
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .select(["id", "address", "userAgent", "createdAt", "lastSeenAt", "expiresAt"])
    .execute();
  return rows.map(({ createdAt, lastSeenAt, expiresAt, ...row }) => ({
    ...row,
    isCurrent: row.id === sessionId,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}
