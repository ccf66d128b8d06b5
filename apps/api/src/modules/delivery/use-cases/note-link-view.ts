import { noteLinkViewInput } from "@softmanager/inputs";
import { recordDispatch } from "../../documents/index.ts";
import { useCase } from "../../../platform/use-case.ts";

/** Notes that somebody outside opened a link. With the first, the document has left the house. */
export const noteLinkView = useCase({
  name: "delivery.noteLinkView",
  permission: "system",
  subject: "document",
  input: noteLinkViewInput,
  problems: [],
  async run(scope, { linkId, documentId, kind }) {
    await recordDispatch(scope, { documentId, channel: "PUBLIC_PAGE" });
    const { companyId, now: at, address, userAgent } = scope;
    const view = { id: scope.newId(), linkId, documentId, kind, at, address, userAgent };
    await scope.db
      .insertInto("publicLinkView")
      .values({ companyId, ...view })
      .execute();
    return { documentId };
  },
});
