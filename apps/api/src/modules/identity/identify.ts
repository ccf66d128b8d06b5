import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Actor } from "../../platform/actor.ts";
import { databaseOf } from "../../platform/database.ts";
import { notFound, unauthenticated } from "../../platform/errors.ts";
import type { Permission } from "../../platform/permissions.ts";
import type { Request } from "../../platform/request.ts";
import type { Services } from "../../platform/services.ts";
import { permissionsOf, type Role } from "./model/role.ts";
import { hashToken } from "./model/token.ts";
import { noteKey, noteSession } from "./note-use.ts";
import { readSessionCookie } from "./session-cookie.ts";

/**
 * Who asks: the holder of an API key (`Authorization: Bearer …`), or of a session cookie, in the company that the
 * `company-id` header (or the address of a file) names; nobody otherwise. Sessions and keys end in the same kind of
 * context.
 */
export async function identify(
  services: Services,
  request: FastifyRequest,
  companyId = companyNamed(request),
): Promise<Request> {
  return {
    actor: await actorOf(services, request, companyId),
    language: languageOf(request),
    requestId: request.id,
    address: request.ip,
    userAgent: request.headers["user-agent"]?.slice(0, 300) ?? null,
    services,
  };
}

function companyNamed(request: FastifyRequest): string | null {
  const companyId = request.headers["company-id"];
  return typeof companyId === "string" && companyId ? companyId : null;
}

async function actorOf(services: Services, request: FastifyRequest, companyId: string | null): Promise<Actor> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1];
  if (bearer) return keyHolder(services, bearer, companyId);
  const token = readSessionCookie(services.config, request);
  if (!token) return { kind: "ANONYMOUS" };
  const person = await signedIn(services, token);
  if (!person) return { kind: "ANONYMOUS" };
  return companyId ? member(services, person, companyId) : person;
}

type SignedIn = Extract<Actor, { kind: "PERSON" }>;

async function signedIn(services: Services, token: string): Promise<SignedIn | null> {
  const { orm, clock } = services;
  const row = await databaseOf(orm.em.fork())
    .selectFrom("session")
    .innerJoin("person", "person.id", "session.personId")
    .where("session.tokenHash", "=", hashToken(token))
    .where("session.revokedAt", "is", null)
    .where("session.expiresAt", ">", clock.now())
    .where("person.deactivatedAt", "is", null)
    .select(["session.id", "session.personId", "session.lastSeenAt"])
    .select(["person.givenName", "person.familyName", "person.isDemo"])
    .executeTakeFirst();
  if (!row) return null;
  await noteSession(services, row);
  const { personId, id: sessionId, isDemo } = row;
  return { kind: "PERSON", personId, sessionId, name: `${row.givenName} ${row.familyName}`, isDemo };
}

/** A company the person does not belong to is not found: whether it exists is none of the caller's business. */
async function member(services: Services, person: SignedIn, companyId: string): Promise<Actor> {
  if (!/^[0-9a-f-]{36}$/.test(companyId)) throw notFound("Company");
  const em = services.orm.em.fork({ session: { variables: { "app.person_id": person.personId } } });
  const row = await em.transactional((tx) =>
    databaseOf(tx)
      .selectFrom("membership")
      .innerJoin("company", "company.id", "membership.companyId")
      .where("membership.personId", "=", person.personId)
      .where("membership.companyId", "=", companyId)
      .where("membership.deactivatedAt", "is", null)
      .select(["membership.id", "membership.role", "company.timeZone"])
      .executeTakeFirst(),
  );
  if (!row) throw notFound("Company");
  const role = row.role as Role;
  return {
    ...person,
    kind: "MEMBER",
    companyId,
    timeZone: row.timeZone,
    membershipId: row.id,
    role,
    permissions: permissionsOf(role, person),
  };
}

/** A key is of one company; naming another one finds nothing. */
async function keyHolder(services: Services, token: string, companyId: string | null): Promise<Actor> {
  const tokenHash = hashToken(token);
  const entry = await databaseOf(services.orm.em.fork())
    .selectFrom("apiKeyDirectory")
    .where("tokenHash", "=", tokenHash)
    .select(["companyId", "apiKeyId"])
    .executeTakeFirst();
  if (!entry) throw unauthenticated();
  const row = await keyRow(services, entry);
  if (!row) throw unauthenticated();
  if (companyId && companyId !== entry.companyId) throw notFound("Company");
  await noteKey(services, { ...entry, ...row });
  const ofMember = permissionsOf(row.role as Role);
  return {
    kind: "API_KEY",
    companyId: entry.companyId,
    timeZone: row.timeZone,
    apiKeyId: entry.apiKeyId,
    personId: row.personId,
    membershipId: row.membershipId,
    permissions: new Set(row.scopes.filter((scope): scope is Permission => ofMember.has(scope as Permission))),
    name: row.name,
  };
}

function keyRow({ orm, clock }: Services, { companyId, apiKeyId }: { companyId: string; apiKeyId: string }) {
  const now = clock.now();
  const em = orm.em.fork({ session: { variables: { "app.company_id": companyId } } });
  return em.transactional((tx) =>
    databaseOf(tx)
      .selectFrom("apiKey")
      .innerJoin("membership", (join) =>
        join.onRef("membership.companyId", "=", "apiKey.companyId").onRef("membership.id", "=", "apiKey.membershipId"),
      )
      .innerJoin("person", "person.id", "membership.personId")
      .innerJoin("company", "company.id", "apiKey.companyId")
      .where("apiKey.companyId", "=", companyId)
      .where("apiKey.id", "=", apiKeyId)
      .where("apiKey.revokedAt", "is", null)
      .where("membership.deactivatedAt", "is", null)
      .where("person.deactivatedAt", "is", null)
      .where(sql<boolean>`(api_key.expires_at is null or api_key.expires_at > ${now})`)
      .select([
        "apiKey.name",
        "apiKey.scopes",
        "apiKey.membershipId",
        "membership.role",
        "membership.personId",
        "company.timeZone",
        "apiKey.lastUsedAt",
      ])
      .executeTakeFirst(),
  );
}

function languageOf(request: FastifyRequest): "ro" | "en" {
  return /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "ro";
}
