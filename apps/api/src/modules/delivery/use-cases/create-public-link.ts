import { createPublicLinkInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { lockIssued } from "../lock-issued.ts";
import { DocumentNotDeliverable, LinkExpiryPast } from "../problems.ts";
import { ensureLink } from "../public-page/ensure-link.ts";
import { linkExpiryOf } from "../public-page/link-expiry.ts";

/** Makes a link that opens one issued document to whoever has it. While one is live, asking again gives the same. */
export const createPublicLink = useCase({
  name: "delivery.createPublicLink",
  permission: "public-link:manage",
  subject: "document",
  input: createPublicLinkInput,
  problems: [DocumentNotDeliverable, LinkExpiryPast],
  async run(scope, { documentId, idempotencyKey: _key, ...expiry }) {
    await lockIssued(scope, documentId);
    const linkId = await ensureLink(scope, { documentId, expiresAt: linkExpiryOf(scope, expiry) });
    return { documentId, linkId };
  },
});
