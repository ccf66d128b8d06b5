import type { DocumentState } from "@softmanager/domain";
import { notFound } from "../../platform/errors.ts";
import type { Scope } from "../../platform/scope.ts";
import { DocumentNotDeliverable } from "./problems.ts";

/** Locks an issued document, so that one link is made at a time and nobody cancels it meanwhile; refuses any other. */
export async function lockIssued(scope: Scope, documentId: string): Promise<void> {
  const document = await scope.db
    .selectFrom("document")
    .where("companyId", "=", scope.companyId)
    .where("id", "=", documentId)
    .where("discardedAt", "is", null)
    .select("state")
    .forUpdate()
    .executeTakeFirst();
  if (!document) throw notFound("Document");
  if (document.state !== "ISSUED") throw new DocumentNotDeliverable(document.state as DocumentState);
}
