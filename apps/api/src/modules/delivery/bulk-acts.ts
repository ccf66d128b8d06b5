import type { Kysely } from "kysely";
import type { BulkAct } from "../../platform/bulk/bulk-act.ts";
import { oneByOne } from "../../platform/bulk/one-by-one.ts";
import type { Database } from "../../platform/database.ts";
import { addressesReached } from "./mail/reached.ts";
import { recipientsOf } from "./mail/recipients-for.ts";
import { sendAsUsual } from "./use-cases/send-as-usual.ts";

/** Sends each document to the people it usually goes to; what all of them have already is skipped. */
export const sendDocuments: BulkAct = {
  subject: "DOCUMENT",
  verb: "SEND",
  permission: "document:send",
  versionsOf: (db, ids) =>
    db
      .selectFrom("document")
      .where("id", "in", [...ids])
      .select(["id", "version"])
      .execute(),
  areSoAlready,
  perform: oneByOne(sendAsUsual, { input: ({ subjectId }) => ({ documentId: subjectId }), atOnce: 4 }),
};

export const deliveryBulkActs: readonly BulkAct[] = [sendDocuments];

async function areSoAlready(db: Kysely<Database>, ids: readonly string[]): Promise<string[]> {
  const first = await db
    .selectFrom("document")
    .where("id", "in", [...ids])
    .select("companyId")
    .executeTakeFirst();
  if (!first) return [];
  const of = { companyId: first.companyId, documentIds: ids };
  const recipients = await recipientsOf(db, of);
  const reached = await addressesReached(db, of);
  return ids.filter((id) => {
    const people = recipients.get(id) ?? [];
    return people.length > 0 && people.every(({ email }) => reached.get(id)?.has(email.toLowerCase()));
  });
}
