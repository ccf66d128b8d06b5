import { sql } from "kysely";
import type { Scope } from "../../platform/scope.ts";
import { DuplicateProduct } from "./problems.ts";

interface Coded {
  id: string;
  code?: string | null;
}

/** Refuses a second product with the same code. The lock makes two people who add it at once meet here. */
export async function assertUnique({ db, companyId }: Scope, { id, code }: Coded): Promise<void> {
  if (!code) return;
  const folded = code.toLowerCase();
  await sql`select pg_advisory_xact_lock(hashtextextended(${`product ${companyId} ${folded}`}, 0))`.execute(db);
  const existing = await db
    .selectFrom("product")
    .where("companyId", "=", companyId)
    .where(sql<boolean>`lower(code) = lower(${code})`)
    .where("archivedAt", "is", null)
    .where("id", "!=", id)
    .select(["id", "name"])
    .executeTakeFirst();
  if (existing) throw new DuplicateProduct(existing.id, existing.name);
}
