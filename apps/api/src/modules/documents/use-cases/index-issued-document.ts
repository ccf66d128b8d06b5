import { documentIdInput } from "@softmanager/inputs";
import { useCase } from "../../../platform/use-case.ts";
import { findDocument } from "../find-document.ts";
import { indexDocument } from "../search-entry.ts";

/** Makes an issued document findable by its number, which issuing itself learns too late to do so. */
export const indexIssuedDocument = useCase({
  name: "documents.indexIssuedDocument",
  permission: "system",
  subject: "document",
  input: documentIdInput,
  problems: [],
  async run(scope, { documentId }) {
    await indexDocument(scope, await findDocument(scope, documentId));
    return { documentId };
  },
});
