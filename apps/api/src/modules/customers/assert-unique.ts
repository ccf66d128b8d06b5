import { sql } from "kysely";
import type { Scope } from "../../platform/scope.ts";
import { DuplicateCustomer } from "./problems.ts";

interface Coded {
  id: string;
  fiscalCode?: string | null;
  cnpFingerprint?: string | null;
  country: string;
}

/**
 * Refuses a second card with the same fiscal code in the same country, or with the same CNP. The lock makes two people who add the same
 * company at once meet here, not at the unique index, which could not name the card that won.
 */
export async function assertUnique({ db, companyId }: Scope, { id, country, ...codes }: Coded): Promise<void> {
  const { fiscalCode, cnpFingerprint } = codes;
  if (!fiscalCode && !cnpFingerprint) return;
  const code = `customer ${companyId} ${fiscalCode ? `${country} ${fiscalCode}` : cnpFingerprint}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${code}, 0))`.execute(db);
  const existing = await db
    .selectFrom("customer")
    .where("companyId", "=", companyId)
    .$if(Boolean(fiscalCode), (begun) =>
      begun.where("fiscalCode", "=", fiscalCode ?? "").where("country", "=", country),
    )
    .$if(!fiscalCode, (begun) => begun.where("cnpFingerprint", "=", cnpFingerprint ?? ""))
    .where("archivedAt", "is", null)
    .where("id", "!=", id)
    .select(["id", "name"])
    .executeTakeFirst();
  if (existing) throw new DuplicateCustomer(existing.id, existing.name);
}
