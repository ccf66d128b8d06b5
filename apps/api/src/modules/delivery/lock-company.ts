import type { Scope } from "../../platform/scope.ts";

/** Lets one act at a time write what a company has once: what is not there yet cannot be locked itself. */
export async function lockCompany({ db, companyId }: Scope): Promise<void> {
  await db.selectFrom("company").where("id", "=", companyId).select("id").forUpdate().executeTakeFirstOrThrow();
}
