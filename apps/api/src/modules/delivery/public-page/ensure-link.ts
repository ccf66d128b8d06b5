import { hashToken } from "../../identity/index.ts";
import type { Scope } from "../../../platform/scope.ts";
import { membershipOf } from "../../../platform/actor.ts";
import { linkExpiryOf } from "./link-expiry.ts";
import { linkStateOf } from "./links.ts";
import { linkToken } from "./token.ts";

/** The document's link: the live one, or a new one. The document is locked by the caller. */
export async function ensureLink(
  scope: Scope,
  { documentId, expiresAt = linkExpiryOf(scope) }: { documentId: string; expiresAt?: Date | null },
): Promise<string> {
  const { companyId, db, now, services } = scope;
  const { live, spent, nextGeneration } = await linkStateOf(db, services.config, { companyId, documentId, now });
  if (live) return live.id;
  if (spent) await revokeLink(scope, spent.id);
  const id = scope.newId();
  const tokenHash = hashToken(linkToken(services.config, { companyId, documentId, generation: nextGeneration }));
  const createdBy = membershipOf(scope.actor);
  const link = { id, documentId, generation: nextGeneration, tokenHash, createdAt: now, createdBy, expiresAt };
  await db
    .insertInto("publicLink")
    .values({ companyId, ...link })
    .execute();
  await db.insertInto("publicLinkDirectory").values({ tokenHash, companyId, linkId: id }).execute();
  scope.recordChange({ type: "PublicLink", id, change: "create", before: {}, after: { documentId, expiresAt } });
  return id;
}

/** From now on the link opens nothing; false when it did not before either. */
export async function revokeLink(scope: Scope, linkId: string): Promise<boolean> {
  const { companyId, now: revokedAt } = scope;
  const revoked = await scope.db
    .updateTable("publicLink")
    .set((from) => ({ revokedAt, revokedBy: membershipOf(scope.actor), version: from("version", "+", 1) }))
    .where("companyId", "=", companyId)
    .where("id", "=", linkId)
    .where("revokedAt", "is", null)
    .returning("id")
    .executeTakeFirst();
  if (revoked) {
    scope.recordChange({
      type: "PublicLink",
      id: linkId,
      change: "update",
      before: { revokedAt: null },
      after: { revokedAt },
    });
  }
  return revoked !== undefined;
}
