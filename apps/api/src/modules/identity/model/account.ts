import type { EntityManager } from "@mikro-orm/postgresql";
import { databaseOf } from "../../../platform/database.ts";
import { enterCompany } from "../../../platform/tenancy.ts";
import { subjectKeyOf } from "../throttle.ts";

/** How somebody says who they are: by e-mail, or by the name they go by in one company. */
export interface Login {
  email: string | null;
  companySlug: string | null;
  username: string | null;
}

export interface Account {
  personId: string;
  passwordHash: string;
}

/** The account that a login names; null when there is none, or it may not be used. */
export async function findAccount(em: EntityManager, login: Login): Promise<Account | null> {
  const personId = login.email ? null : await memberNamed(em, login);
  if (!login.email && !personId) return null;
  const row = await databaseOf(em)
    .selectFrom("person")
    .where("deactivatedAt", "is", null)
    .$if(personId !== null, (query) => query.where("id", "=", personId))
    .$if(personId === null, (query) => query.where((eb) => eb(eb.fn("lower", ["email"]), "=", login.email)))
    .select(["id", "passwordHash"])
    .executeTakeFirst();
  return row ? { personId: row.id, passwordHash: row.passwordHash } : null;
}

async function memberNamed(em: EntityManager, { companySlug, username }: Login): Promise<string | null> {
  const db = databaseOf(em);
  const company = await db
    .selectFrom("companyDirectory")
    .where("slug", "=", (companySlug ?? "").toLowerCase())
    .select("companyId")
    .executeTakeFirst();
  if (!company) return null;
  await enterCompany(em, company.companyId);
  const member = await db
    .selectFrom("membership")
    .where("companyId", "=", company.companyId)
    .where((eb) => eb(eb.fn("lower", ["username"]), "=", (username ?? "").toLowerCase()))
    .where("deactivatedAt", "is", null)
    .select("personId")
    .executeTakeFirst();
  return member?.personId ?? null;
}

/** Both ways to name an account lead to one count of tries; unknown ones are counted alike. */
export function subjectOf(login: Login, account: Account | null): string {
  if (account) return account.personId;
  return subjectKeyOf([login.email, login.companySlug, login.username].join("\n"));
}
