import { revokePublicLinkInput } from "@softmanager/inputs";
import { notFound } from "../../../platform/errors.ts";
import { useCase } from "../../../platform/use-case.ts";
import { revokeLink } from "../public-page/ensure-link.ts";

/** Closes a link for good; a new one has another address. Closing it again changes nothing. */
export const revokePublicLink = useCase({
  name: "delivery.revokePublicLink",
  permission: "public-link:manage",
  subject: "document",
  input: revokePublicLinkInput,
  problems: [],
  async run(scope, { linkId }) {
    const link = await scope.db
      .selectFrom("publicLink")
      .where("companyId", "=", scope.companyId)
      .where("id", "=", linkId)
      .select("documentId")
      .executeTakeFirst();
    if (!link) throw notFound("Link");
    await revokeLink(scope, linkId);
    return { linkId, documentId: link.documentId };
  },
});
