import { keepPdfInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";

/** Writes down, once and for ever, which file is the PDF of an issued document. */
export const keepPdf = useCase({
  name: "delivery.keepPdf",
  permission: "system",
  subject: "document",
  input: keepPdfInput,
  problems: [],
  async run(scope, pdf) {
    const { companyId, db, now: createdAt } = scope;
    const { documentId, sha256, sizeBytes } = pdf;
    await db
      .insertInto("file")
      .values({ companyId, sha256, mediaType: "application/pdf", sizeBytes, createdAt })
      .onConflict((conflict) => conflict.columns(["companyId", "sha256"]).doNothing())
      .execute();
    const kept = await db
      .insertInto("documentPdf")
      .values({ companyId, ...pdf, createdAt })
      .onConflict((conflict) => conflict.columns(["companyId", "documentId", "language"]).doNothing())
      .returning("sha256")
      .executeTakeFirst();
    if (kept) scope.recordChange({ type: "DocumentPdf", id: documentId, change: "create", before: {}, after: pdf });
    return { documentId };
  },
});
