import { createPublicLinkInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { lockIssued } from "../lock-issued.ts";
import { DocumentNotDeliverable } from "../problems.ts";
import { ensureLink } from "../public-page/ensure-link.ts";

/** Makes a link that opens one issued document to whoever has it. While one is live, asking again gives the same. */
export const createPublicLink = useCase({
  name: "delivery.createPublicLink",
  permission: "public-link:manage",
  subject: "document",
  input: createPublicLinkInput,
  problems: [DocumentNotDeliverable],
  async run(scope, { documentId, expiresInDays }) {
    await lockIssued(scope, documentId);
    const linkId = await ensureLink(scope, { documentId, ...(expiresInDays ? { days: expiresInDays } : {}) });
    return { documentId, linkId };
  },
});
