import type { DocumentState } from "@softmanager/domain";
import type { Scope } from "../../platform/scope.ts";
import { DocumentNotIssued } from "./problems.ts";

/** The ways a document leaves the house. */
export type DispatchChannel = "MAIL" | "PUBLIC_PAGE" | "E_INVOICE";

/**
 * Notes, once per channel, that an issued document left the house: from now on it can only be corrected. The document
 * is locked meanwhile, so that nobody cancels it at the same moment.
 */
export async function recordDispatch(
  scope: Scope,
  { documentId, channel }: { documentId: string; channel: DispatchChannel },
): Promise<void> {
  const { companyId, db } = scope;
  const document = await db
    .selectFrom("document")
    .where("companyId", "=", companyId)
    .where("id", "=", documentId)
    .select("state")
    .forShare()
    .executeTakeFirstOrThrow();
  if (document.state !== "ISSUED") throw new DocumentNotIssued(document.state as DocumentState);
  const known = await db
    .selectFrom("documentDispatch")
    .where("companyId", "=", companyId)
    .where("documentId", "=", documentId)
    .where("channel", "=", channel)
    .select("id")
    .executeTakeFirst();
  if (known) return;
  const dispatch = { id: scope.newId(), documentId, channel, at: scope.now };
  await db
    .insertInto("documentDispatch")
    .values({ companyId, ...dispatch })
    .execute();
  scope.recordChange({
    type: "DocumentDispatch",
    id: dispatch.id,
    change: "create",
    before: {},
    after: { documentId, channel },
  });
}
