import type { FastifyRequest } from "fastify";
import { sql } from "kysely";
import type { Actor } from "../../platform/actor.ts";
import { databaseOf } from "../../platform/database.ts";
import { notFound, unauthenticated } from "../../platform/errors.ts";
import type { Permission } from "../../platform/permissions.ts";
import { prepared } from "../../platform/prepared.ts";
import type { Request } from "../../platform/request.ts";
import type { Services } from "../../platform/services.ts";
import { isKey } from "../../platform/key.ts";
import { languagePreferred } from "../../platform/accept-language.ts";
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
    language: languagePreferred(request),
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
  return sessionHolder(services, token, companyId);
}

interface SessionHolder {
  sessionId: string;
  lastSeenAt: Date;
  personId: string;
  givenName: string;
  familyName: string;
  isDemo: boolean;
  membershipId: string | null;
  role: Role | null;
  timeZone: string | null;
}

/** A company the person does not belong to is not found: whether it exists is none of the caller's business. */
async function sessionHolder(services: Services, token: string, companyId: string | null): Promise<Actor> {
  const { orm, clock } = services;
  const named = companyId && isKey(companyId) ? companyId : null;
  const [row] = await prepared(
    databaseOf(orm.em.fork()),
    sql<SessionHolder>`
    select session_id, last_seen_at, person_id, given_name, family_name, is_demo, membership_id, role, time_zone
      from app.session_holder(${hashToken(token)}, ${named}::uuid, ${clock.now()})`,
  );
  if (!row) return { kind: "ANONYMOUS" };
  const { sessionId, personId, isDemo, membershipId, role, timeZone } = row;
  await noteSession(services, { id: sessionId, lastSeenAt: row.lastSeenAt });
  const person = { personId, sessionId, name: `${row.givenName} ${row.familyName}`, isDemo };
  if (!companyId) return { kind: "PERSON", ...person };
  if (!membershipId || !role || !timeZone) throw notFound("Company");
  const permissions = permissionsOf(role, person);
  return { kind: "MEMBER", ...person, companyId, timeZone, membershipId, role, permissions };
}

interface KeyHolder {
  companyId: string;
  apiKeyId: string;
  name: string;
  scopes: string[];
  lastUsedAt: Date | null;
  membershipId: string;
  role: Role;
  personId: string;
  timeZone: string;
}

/** A key is of one company; naming another one finds nothing. */
async function keyHolder(services: Services, token: string, companyId: string | null): Promise<Actor> {
  const { orm, clock } = services;
  const [row] = await prepared(
    databaseOf(orm.em.fork()),
    sql<KeyHolder>`
    select company_id, api_key_id, name, scopes, last_used_at, membership_id, role, person_id, time_zone
      from app.key_holder(${hashToken(token)}, ${clock.now()})`,
  );
  if (!row) throw unauthenticated();
  if (companyId && companyId !== row.companyId) throw notFound("Company");
  await noteKey(services, row);
  const { scopes, role, lastUsedAt: _, ...holder } = row;
  const ofMember = permissionsOf(role);
  const isHeld = (scope: string): scope is Permission => ofMember.has(scope as Permission);
  return { kind: "API_KEY", ...holder, permissions: new Set(scopes.filter(isHeld)) };
}
