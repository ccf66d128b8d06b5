import { homeZone } from "./clock.ts";
import type { Permission } from "./permissions.ts";

/** Who asks. A company is part of the identity: the same person in another company is another actor. */
export type Actor = Anonymous | SignedInPerson | Member | ApiKeyHolder | System | SystemInCompany;

export interface Anonymous {
  kind: "ANONYMOUS";
}

/** Signed in, but the request names no company. */
export interface SignedInPerson {
  kind: "PERSON";
  personId: string;
  sessionId: string;
  name: string;
  /** A visitor of the demo company, who has no account of their own. */
  isDemo: boolean;
}

interface InCompany {
  companyId: string;
  /** IANA zone; the company's civil date is counted in it. */
  timeZone: string;
}

export interface Member extends InCompany {
  kind: "MEMBER";
  personId: string;
  sessionId: string;
  membershipId: string;
  role: string;
  permissions: ReadonlySet<Permission>;
  name: string;
  isDemo: boolean;
}

/** A partner's key: what its member may do, narrowed to the key's scopes. */
export interface ApiKeyHolder extends InCompany {
  kind: "API_KEY";
  apiKeyId: string;
  personId: string;
  membershipId: string;
  permissions: ReadonlySet<Permission>;
  name: string;
}

/** The service itself: at its start, and in jobs that concern a person rather than a company. */
export interface System {
  kind: "SYSTEM";
  name: string;
}

/** The service itself, acting for a company from a job. */
export interface SystemInCompany extends System, InCompany {}

/** The company the actor acts in, or null. */
export function companyOf(actor: Actor): string | null {
  return "companyId" in actor ? actor.companyId : null;
}

/** The zone that the actor's civil date is counted in. */
export function zoneOf(actor: Actor): string {
  return "timeZone" in actor ? actor.timeZone : homeZone;
}

/** The person behind the actor, or null. */
export function personOf(actor: Actor): string | null {
  return "personId" in actor ? actor.personId : null;
}

/** The membership that acts, in person or through a key; null for the service itself. */
export function membershipOf(actor: Actor): string | null {
  return "membershipId" in actor ? actor.membershipId : null;
}
