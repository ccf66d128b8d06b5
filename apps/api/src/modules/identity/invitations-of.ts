import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import { notFound } from "../../platform/errors.ts";
import { read } from "../../platform/reader.ts";
import type { Request } from "../../platform/request.ts";
import { homeZone } from "../../platform/clock.ts";
import { hashToken } from "./model/token.ts";

/** The invitations that nobody has answered yet, newest first. */
export async function invitationsOf(db: Kysely<Database>, { companyId, now }: { companyId: string; now: Date }) {
  const rows = await db
    .selectFrom("invitation")
    .where("companyId", "=", companyId)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .select(["id", "givenName", "familyName", "email", "username", "role", "createdAt", "expiresAt"])
    .execute();
  return rows.map(({ createdAt, expiresAt, ...row }) => ({
    ...row,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    isExpired: expiresAt <= now,
  }));
}

/** What the holder of a link may know; null for a link that opens nothing. */
export async function invitationByToken(request: Request, token: string) {
  const { services } = request;
  const entry = await read(request, (db) =>
    db
      .selectFrom("invitationDirectory")
      .where("tokenHash", "=", hashToken(token))
      .select(["companyId", "invitationId"])
      .executeTakeFirst(),
  );
  if (!entry) return null;
  const actor = {
    kind: "SYSTEM",
    name: "invitation",
    companyId: entry.companyId,
    timeZone: homeZone,
  } as const;
  return read({ ...request, actor }, async (db) => {
    const row = await db
      .selectFrom("invitation")
      .innerJoin("company", "company.id", "invitation.companyId")
      .leftJoin("person", "person.email", "invitation.email")
      .where("invitation.companyId", "=", entry.companyId)
      .where("invitation.id", "=", entry.invitationId)
      .where("invitation.acceptedAt", "is", null)
      .where("invitation.revokedAt", "is", null)
      .where("invitation.expiresAt", ">", services.clock.now())
      .select(["company.name as companyName", "invitation.givenName", "invitation.email", "person.id as personId"])
      .executeTakeFirst();
    return row ? { ...row, hasAccount: row.personId !== null } : null;
  });
}

export async function invitationById(
  db: Kysely<Database>,
  { companyId, now, id }: { companyId: string; now: Date; id: string },
) {
  const found = (await invitationsOf(db, { companyId, now })).find((invitation) => invitation.id === id);
  if (!found) throw notFound("Invitation");
  return found;
}
