import type { Kysely } from "kysely";
import type { Database } from "../../platform/database.ts";
import type { Scope } from "../../platform/scope.ts";
import { saidOf } from "./operator-details.ts";

export function findOperator(db: Kysely<Database>): Promise<{ companyId: string } | undefined> {
  return db.selectFrom("companyDirectory").where("isOperator", "=", true).select("companyId").executeTakeFirst();
}

/** From now on only what the configuration says otherwise is news. */
export async function rememberSaid({ db, companyId, now, services }: Scope): Promise<void> {
  const remembered = { said: JSON.stringify(saidOf(services.config.operator)), saidAt: now };
  await db
    .insertInto("operator")
    .values({ companyId, ...remembered })
    .onConflict((conflict) => conflict.column("companyId").doUpdateSet(remembered))
    .execute();
}

/** One start at a time: several processes may begin together. */
export async function lockOperator({ db }: Scope): Promise<void> {
  await db.selectFrom("companyDirectory").where("isOperator", "=", true).forUpdate().select("companyId").execute();
}
