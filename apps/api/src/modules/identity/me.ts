import { acceptedPolicies } from "@softmanager/inputs";
import type { Kysely } from "kysely";
import type { Config } from "../../config.ts";
import type { Database } from "../../platform/database.ts";
import { read } from "../../platform/reader.ts";
import type { Request } from "../../platform/request.ts";
import { permissionsOf, type Role } from "./model/role.ts";
import { policyInForce } from "./policies.ts";

type Db = Kysely<Database>;

/** Everything a client needs to know about who is signed in, so that it never decides again what they may do. */
export async function meOf(db: Db, { config, personId }: { config: Config; personId: string }) {
  const person = await db
    .selectFrom("person")
    .where("id", "=", personId)
    .select(["id", "email", "emailVerifiedAt", "givenName", "familyName", "phone", "language", "shortcuts"])
    .select(["isDemo", "version"])
    .executeTakeFirstOrThrow();
  const memberships = await membershipsOf(db, person);
  const isOwner = memberships.some(({ role, isOperator }) => role === "OWNER" && !isOperator);
  return {
    ...person,
    isEmailVerified: person.emailVerifiedAt !== null,
    memberships,
    policiesToAccept: person.isDemo ? [] : await policiesToAccept(db, { config, personId, isOwner }),
  };
}

/** The same, read as that person: for the answer of an act that has just signed them in. */
export function meAfter(request: Request, personId: string) {
  const actor = { kind: "PERSON", personId, sessionId: "", name: "", isDemo: false } as const;
  return read({ ...request, actor }, (db) => meOf(db, { config: request.services.config, personId }));
}

async function membershipsOf(db: Db, { id: personId, isDemo }: { id: string; isDemo: boolean }) {
  const rows = await db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.companyId")
    .innerJoin("companyDirectory", "companyDirectory.companyId", "membership.companyId")
    .where("membership.personId", "=", personId)
    .where("membership.deactivatedAt", "is", null)
    .orderBy("company.name")
    .select([
      "membership.id",
      "membership.companyId",
      "company.slug as companySlug",
      "company.name as companyName",
      "membership.username",
      "membership.role",
      "company.isDemo",
      "companyDirectory.isOperator",
    ])
    .execute();
  return rows.map((row) => ({ ...row, permissions: [...permissionsOf(row.role as Role, { isDemo })].toSorted() }));
}

/** Owners answer for the data processing agreement too, but for one of the operator with itself; the rest for the terms. */
async function policiesToAccept(
  db: Db,
  { config, personId, isOwner }: { config: Config; personId: string; isOwner: boolean },
) {
  const accepted = await db
    .selectFrom("acceptance")
    .where("personId", "=", personId)
    .select(["document", "version"])
    .execute();
  const known = new Set(accepted.map(({ document, version }) => `${document} ${version}`));
  return acceptedPolicies.filter((document) => {
    const { version } = policyInForce(config, document, "ro");
    return (document === "TERMS" || isOwner) && !known.has(`${document} ${version}`);
  });
}
