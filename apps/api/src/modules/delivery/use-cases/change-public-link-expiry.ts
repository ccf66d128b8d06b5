import { changePublicLinkExpiryInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { VersionConflict } from "../../../platform/problems.ts";
import { useCase } from "../../../platform/use-case.ts";
import { LinkExpiryPast, LinkRevoked } from "../problems.ts";
import { linkExpiryOf } from "../public-page/link-expiry.ts";

/** Lets a link work longer or shorter; one that was closed stays closed. */
export const changePublicLinkExpiry = useCase({
  name: "delivery.changePublicLinkExpiry",
  permission: "public-link:manage",
  subject: "document",
  input: changePublicLinkExpiryInput,
  problems: [LinkRevoked, LinkExpiryPast],
  async run(scope, { linkId, expectedVersion, ...expiry }) {
    const { companyId, db } = scope;
    const link = await db
      .selectFrom("publicLink")
      .where("companyId", "=", companyId)
      .where("id", "=", linkId)
      .select(["documentId", "expiresAt", "revokedAt", "version"])
      .forUpdate()
      .executeTakeFirst();
    if (!link) throw notFound("Link");
    if (link.version !== expectedVersion) throw new VersionConflict(expectedVersion, link.version);
    if (link.revokedAt) throw new LinkRevoked();
    const expiresAt = linkExpiryOf(scope, expiry);
    await db
      .updateTable("publicLink")
      .set({ expiresAt, version: link.version + 1 })
      .where("companyId", "=", companyId)
      .where("id", "=", linkId)
      .execute();
    const before = { expiresAt: link.expiresAt };
    scope.recordChange({ type: "PublicLink", id: linkId, change: "update", before, after: { expiresAt } });
    return { linkId, documentId: link.documentId };
  },
});
