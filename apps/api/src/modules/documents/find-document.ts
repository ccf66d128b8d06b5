import { notFound } from "../../platform/errors.ts";
import { VersionConflict } from "../../platform/problems.ts";
import type { Scope } from "../../platform/scope.ts";
import { Document } from "./model/document.ts";

/** The company's document, or not found. */
export async function findDocument(scope: Scope, documentId: string): Promise<Document> {
  const document = await scope.em.findOne(Document, { companyId: scope.companyId, id: documentId });
  if (!document) throw notFound("Document");
  return document;
}

/** The document as the person saw it, or a conflict. */
export async function findDocumentAt(scope: Scope, documentId: string, expectedVersion: number): Promise<Document> {
  const document = await findDocument(scope, documentId);
  if (document.version !== expectedVersion) throw new VersionConflict(expectedVersion, document.version);
  return document;
}
