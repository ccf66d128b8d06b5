import { sql, type Kysely } from "kysely";
import type { Database } from "../../../platform/database.ts";

interface Of {
  companyId: string;
  documentIds: readonly string[];
}

/**
 * The addresses that each document was sent to already and that may have it, in lower case: those where a server refused
 * it or sent it back are not among them.
 */
export async function addressesReached(
  db: Kysely<Database>,
  { companyId, documentIds }: Of,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await db
    .selectFrom("emailMessage")
    .innerJoin("emailRecipient", (join) =>
      join
        .onRef("emailRecipient.companyId", "=", "emailMessage.companyId")
        .onRef("emailRecipient.messageId", "=", "emailMessage.id"),
    )
    .where("emailMessage.companyId", "=", companyId)
    .where("emailMessage.documentId", "in", [...documentIds])
    .where("emailMessage.isTest", "=", false)
    .where("emailRecipient.state", "in", ["QUEUED", "ACCEPTED", "DELIVERED", "UNKNOWN"])
    .groupBy("emailMessage.documentId")
    .select(["emailMessage.documentId", sql<string[]>`array_agg(lower(email_recipient.email))`.as("addresses")])
    .execute();
  return new Map(rows.map(({ documentId, addresses }) => [documentId, new Set(addresses)]));
}
