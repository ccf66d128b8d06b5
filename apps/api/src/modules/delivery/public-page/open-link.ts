import { hashToken } from "../../identity/index.ts";
import { databaseOf } from "../../../platform/database.ts";
import { read } from "../../../platform/reader.ts";
import type { Request } from "../../../platform/request.ts";
import type { Services } from "../../../platform/services.ts";
import { homeZone } from "../../../platform/clock.ts";

/** A link that opens its document now, and the request that acts for its company. */
export interface OpenLink {
  token: string;
  linkId: string;
  documentId: string;
  companyId: string;
  acting: Request;
}

/** Finds what a token opens. Unknown, expired and revoked ones are all alike: null. */
export async function openLink(services: Services, token: string, visitor: Visitor): Promise<OpenLink | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const entry = await databaseOf(services.orm.em.fork())
    .selectFrom("publicLinkDirectory")
    .where("tokenHash", "=", hashToken(token))
    .select(["companyId", "linkId"])
    .executeTakeFirst();
  if (!entry) return null;
  const acting = actingFor(services, entry.companyId, visitor);
  const row = await read(acting, (db) =>
    db
      .selectFrom("publicLink")
      .innerJoin("document", (join) =>
        join
          .onRef("document.companyId", "=", "publicLink.companyId")
          .onRef("document.id", "=", "publicLink.documentId"),
      )
      .innerJoin("company", "company.id", "publicLink.companyId")
      .where("publicLink.companyId", "=", entry.companyId)
      .where("publicLink.id", "=", entry.linkId)
      .where("publicLink.revokedAt", "is", null)
      .where(({ or, eb }) =>
        or([eb("publicLink.expiresAt", "is", null), eb("publicLink.expiresAt", ">", services.clock.now())]),
      )
      .where("document.state", "=", "ISSUED")
      .select(["publicLink.documentId", "company.timeZone"])
      .executeTakeFirst(),
  );
  if (!row) return null;
  const { companyId, linkId } = entry;
  return {
    token,
    companyId,
    linkId,
    documentId: row.documentId,
    acting: actingFor(services, companyId, visitor, row.timeZone),
  };
}

export interface Visitor {
  requestId: string;
  language: "ro" | "en";
  /** Shortened. */
  address: string | null;
  userAgent: string | null;
}

function actingFor(services: Services, companyId: string, visitor: Visitor, timeZone = homeZone): Request {
  return { ...visitor, services, actor: { kind: "SYSTEM", name: "delivery.publicPage", companyId, timeZone } };
}
