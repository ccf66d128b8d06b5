import type { Kysely } from "kysely";
import type { Config } from "../../../config.ts";
import type { Database } from "../../../platform/database.ts";

/** In whose name a company's mail goes, and where answers come. The address is the service's own: it may send for it. */
export interface Sender {
  fromName: string;
  fromAddress: string;
  replyTo: string;
}

export async function senderOf(db: Kysely<Database>, config: Config, companyId: string): Promise<Sender> {
  const { name, email } = await db
    .selectFrom("company")
    .where("id", "=", companyId)
    .select(["name", "email"])
    .executeTakeFirstOrThrow();
  return { fromName: name, fromAddress: config.mailFrom, replyTo: email };
}
