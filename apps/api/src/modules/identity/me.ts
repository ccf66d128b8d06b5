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
  const known = { inForce: versionsInForce(config), accepted: await acceptancesOf(db, personId) };
  const memberships = (await membershipsOf(db, person)).map((membership) => {
    const policiesToAccept = person.isDemo ? [] : toAccept(membership, known);
    const hasAcceptedBefore = (document: AcceptedDocument) => acceptedIn(membership, document, known).length > 0;
    return { ...membership, policiesToAccept, changedPolicies: policiesToAccept.filter(hasAcceptedBefore) };
  });
  return {
    ...person,
    isEmailVerified: person.emailVerifiedAt !== null,
    memberships,
    policiesToAccept: acceptedPolicies.filter((document) =>
      memberships.some(({ policiesToAccept }) => policiesToAccept.includes(document)),
    ),
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

/**
 * Owners answer for the data-processing agreement too, for each of their companies, but for one of the operator with
 * itself; everybody else for the terms alone.
 */
function toAccept(
  membership: { role: string; companyId: string; isOperator: boolean },
  known: Known,
): AcceptedDocument[] {
  const { role, isOperator } = membership;
  const asked = acceptedPolicies.filter((document) => document === "TERMS" || (role === "OWNER" && !isOperator));
  return asked.filter(
    (document) => !acceptedIn(membership, document, known).some(({ version }) => version === known.inForce[document]),
  );
}

/** What the person has accepted of a text, in whichever version: the agreement for one company, the terms for all. */
function acceptedIn({ companyId }: { companyId: string }, document: AcceptedDocument, { accepted }: Known): Accepted[] {
  return accepted.filter(
    (each) => each.document === document && (document === "TERMS" || each.companyId === companyId),
  );
}

type AcceptedDocument = (typeof acceptedPolicies)[number];
type Versions = Record<AcceptedDocument, string>;

interface Known {
  inForce: Versions;
  accepted: readonly Accepted[];
}

interface Accepted {
  document: string;
  version: string;
  /** On whose behalf. */
  companyId: string | null;
}

async function acceptancesOf(db: Db, personId: string): Promise<Accepted[]> {
  return db
    .selectFrom("acceptance")
    .where("personId", "=", personId)
    .select(["document", "version", "companyId"])
    .execute();
}

function versionsInForce(config: Config): Versions {
  const version = (document: AcceptedDocument) => policyInForce(config, document, "ro").version;
  return { TERMS: version("TERMS"), DPA: version("DPA") };
}
